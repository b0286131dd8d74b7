/** Endings of the forms of a counted text. */
const PLURAL = /_(zero|one|two|few|many|other)$/

/**
 * Keys of a message file, those of parts joined with dots, forms of one counted text once.
 * @param {Record<string, unknown>} messages
 * @param {string} [prefix]
 * @returns {Set<string>}
 */
export function keysOf(messages, prefix = '') {
  /** @type {Set<string>} */
  const keys = new Set()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'object' && value !== null) {
      const inner = keysOf(/** @type {Record<string, unknown>} */ (value), `${prefix}${key}.`)
      for (const one of inner) keys.add(one)
    } else keys.add(`${prefix}${key}`.replace(PLURAL, ''))
  }
  return keys
}

/** A template as a pattern: what it puts in may be any part of a key. @param {string} template */
function patternOf(template) {
  const pieces = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
  const fixed = pieces.join('')
  if (fixed.length < 3 || /[^\w.:-]/.test(fixed)) return null
  return new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)
}

/**
 * What of messages a source file names: every plain text that may be a key, patterns of texts that are put together, and
 * what it asks `t` for.
 * @param {string} source
 */
function namesIn(source) {
  const texts = new Set([...source.matchAll(/(['"])([\w:.-]+)\1/g)].map((match) => match[2] ?? ''))
  /** @type {RegExp[]} */
  const patterns = []
  /** @type {{ text: string, pattern: RegExp | null }[]} */
  const asked = []
  for (const [, template = ''] of source.matchAll(/`([^`]*\$\{[^`]*)`/g)) {
    const pattern = patternOf(template)
    if (pattern) patterns.push(pattern)
  }
  // Where a key is made in a way that no pattern tells, a comment says how it begins: // messages: step* speed*
  for (const [, stems = ''] of source.matchAll(/\/\/ messages: (.+)/g))
    for (const [, stem = ''] of stems.matchAll(/(\w+)\*/g)) patterns.push(new RegExp(`^${stem}\\w+$`))
  for (const [, text = ''] of source.matchAll(/\bt\(\s*'([^']+)'/g)) asked.push({ text, pattern: null })
  for (const [, template = ''] of source.matchAll(/\bt\(\s*`([^`]+)`/g)) {
    const pattern = patternOf(template)
    if (pattern) asked.push({ text: template, pattern })
  }
  return { texts, patterns, asked }
}

/**
 * Keys that the sources ask for and no file has, and keys that no source names.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} files keys by namespace
 * @param {ReadonlyMap<string, string>} sources texts by path
 */
export function compareKeys(files, sources) {
  const all = [...files].flatMap(([space, keys]) => [...keys].map((key) => ({ space, key })))
  const known = new Set(all.flatMap(({ space, key }) => [key, `${space}:${key}`]))
  const texts = new Set()
  /** @type {RegExp[]} */
  const patterns = []
  /** @type {string[]} */
  const missing = []
  for (const [path, source] of sources) {
    const names = namesIn(source)
    for (const text of names.texts) texts.add(text)
    patterns.push(...names.patterns)
    for (const { text, pattern } of names.asked) {
      const has = pattern ? [...known].some((key) => pattern.test(key)) : known.has(text)
      if (!has) missing.push(`${path}: ${text}`)
    }
  }
  const unused = all
    .filter(({ space, key }) => {
      const forms = [key, `${space}:${key}`]
      return !forms.some((form) => texts.has(form) || patterns.some((pattern) => pattern.test(form)))
    })
    .map(({ space, key }) => `${space}: ${key}`)
  return { missing, unused }
}

/**
 * Keys that one language has and another lacks.
 * @param {ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>} byLanguage keys by namespace, by language
 */
export function compareLanguages(byLanguage) {
  const written = (/** @type {ReadonlyMap<string, ReadonlySet<string>>} */ spaces) =>
    new Set([...spaces].flatMap(([space, keys]) => [...keys].map((key) => `${space}: ${key}`)))
  const all = new Set([...byLanguage.values()].flatMap((spaces) => [...written(spaces)]))
  return [...byLanguage].flatMap(([language, spaces]) => {
    const own = written(spaces)
    return [...all]
      .filter((key) => !own.has(key))
      .map((key) => `${language}: no text for ${key}, which another language has`)
  })
}
