/**
 * Whether two short spellings differ only by vowel letters put in: all consonants and the last letter are the same, but for
 * the silent alef that follows و in verbs.
 */
export function isDrawnOut(written: string, name: string): boolean {
  const consonants = (word: string): string => word.replace(/[اويء]/g, '')
  return (
    written.length >= name.length &&
    (written.at(-1) === name.at(-1) || (name.endsWith('و') && written.endsWith('وا'))) &&
    consonants(written) === consonants(name)
  )
}

/** A name with the Arabic article is an Arabic word, not one spelt by ear; one in ية is told from adjectives only as it stands. */
export function isDescription(key: string): boolean {
  return key.startsWith('ال') || key.endsWith('يه')
}

const ADJECTIVE_END = /(?:ي|يه|يا|يين|يون|يات|يتين|يتان|يان)$/
const PLURAL_END = /(?:ون|وا|ين)$/
/** An imperfect verb of the third person plural. */
const VERB = /^[يت][\u0621-\u064a]{2,}(?:ون|وا|ين)$/
const POSSESSIVE_END = /(?:ها|هم|كم|نا|هما)$/

/** Letters of a name that its adjective may lack. */
const MOST_LOST = 2

/** An adjective, people or possessed form of the name rather than a spelling of it. */
export function isInflected(written: string, name: string): boolean {
  if (VERB.test(written) && !PLURAL_END.test(name)) return true
  const owner = POSSESSIVE_END.exec(written)?.[0]
  if (owner !== undefined && !name.endsWith(owner)) {
    const own = written.slice(0, -owner.length)
    return own.length >= name.length - 1 && own.length >= 3
  }
  if (name.endsWith('يا') && !written.endsWith('ا')) return true
  if (/يه?$/.test(written) && written.replace(/يه?$/, '') === name.replace(/[اه]$/, '')) return true
  const ending = ADJECTIVE_END.exec(written)?.[0]
  if (ending === undefined || name.endsWith(ending)) return false
  // Letters that changed places may look like a dual: what is left then is too short for the name.
  if (ending === 'يان' && written.length >= name.length && written.length - 3 < name.length - MOST_LOST)
    return false
  if (name.endsWith('يا')) return true
  return !/[اويه]$/.test(name) || ending.length > 2
}
