import { skeleton } from './spelling/skeleton.ts'

/**
 * Spellings of compound names that no list holds, put together from the parts of those it does hold.
 *
 * From the forms of one place it is learnt which forms are a first part before another form (`ألفا بيتا` beside
 * `بيتا`: ألفا), which adjective after one (`بيتا العليا`), which two words make a form (`بي تا`), and which one-word
 * forms are two such words written together. Every first part is then combined with every last part, written apart and
 * together, and every last part with every adjective.
 */
export function crossParts(keys: readonly string[]): Set<string> {
  const known = new Set(keys)
  const cores = new Set<string>()
  const leads = new Set<string>()
  for (const key of keys) {
    const words = key.split(' ')
    for (let at = 1; at < words.length; at++) {
      const tail = words.slice(at).join(' ')
      if (known.has(tail)) {
        leads.add(words.slice(0, at).join(' '))
        cores.add(tail)
      }
    }
  }
  // A bare form that sounds like a core is one, though no list shows it behind a first part.
  for (const key of keys)
    if (
      ![...leads].some((lead) => key.startsWith(`${lead} `)) &&
      [...cores].some((core) => soundsLike(key, core))
    )
      cores.add(key)
  const bodies = new Set([...cores, ...crossHalves([...cores])])
  const crossed = new Set<string>()
  // A lead recognised beside one core also leads the cores it was not seen with.
  for (const body of bodies) {
    crossed.add(body)
    for (const lead of leads) crossed.add(`${lead} ${body}`)
  }
  for (const adjective of adjectivesAfter(keys, known))
    for (const body of bodies) crossed.add(`${body} ${adjective}`)
  const soleLeads = leadsBefore(keys, bodies, leads)
  for (const lead of soleLeads) for (const body of bodies) crossed.add(`${lead} ${body}`)
  for (const key of known) crossed.delete(key)
  return crossed
}

/** Adjectives that stand after another form. */
function adjectivesAfter(keys: readonly string[], known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const key of keys) {
    const space = key.lastIndexOf(' ')
    const last = key.slice(space + 1)
    if (space > 0 && last.startsWith('ال') && known.has(key.slice(0, space))) found.add(last)
  }
  return found
}

/** Whether two names have the same sounds, vowels left out. */
export function soundsLike(a: string, b: string): boolean {
  const sounds = skeleton(a.replaceAll(' ', ''))
  return sounds.length >= 3 && sounds === skeleton(b.replaceAll(' ', ''))
}

/** First parts of forms whose rest is a spelling reached only by crossing. */
function leadsBefore(
  keys: readonly string[],
  bodies: ReadonlySet<string>,
  leads: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>()
  for (const key of keys) {
    const words = key.split(' ')
    for (let at = 1; at < words.length; at++) {
      const lead = words.slice(0, at).join(' ')
      if (bodies.has(words.slice(at).join(' ')) && !leads.has(lead)) found.add(lead)
    }
  }
  return found
}

/** Crosses the halves of two-word cores, and of one-word cores that end in the second half of a two-word one. */
function crossHalves(cores: readonly string[]): Set<string> {
  const heads = new Set<string>()
  const tails = new Set<string>()
  for (const core of cores) {
    const words = core.split(' ')
    if (words.length === 2) {
      heads.add(words[0]!)
      tails.add(words[1]!)
    }
  }
  for (let grew = true; grew; ) {
    grew = false
    for (const core of cores) {
      if (core.includes(' ')) continue
      for (const tail of tails) {
        const head = core.slice(0, -tail.length)
        if (core.endsWith(tail) && head.length >= 2 && !heads.has(head)) {
          heads.add(head)
          grew = true
        }
      }
      for (const head of heads) {
        const tail = core.slice(head.length)
        if (core.startsWith(head) && tail.length >= 3 && !tails.has(tail)) {
          tails.add(tail)
          grew = true
        }
      }
    }
  }
  const crossed = new Set<string>()
  for (const head of heads)
    for (const tail of tails) {
      if (head.length + tail.length < 5) continue
      crossed.add(`${head} ${tail}`)
      crossed.add(head + tail)
    }
  return crossed
}
