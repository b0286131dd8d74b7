/**
 * Reads a query string into names and values, the first of doubled names winning. Percent escapes that are broken
 * drop their pair; a leading `?` and anything after `#` is left out (WordPress and AMP append hashes).
 */
export function parseQuery(text: string): Map<string, string> {
  const query = text.replace(/^\?/, '').replace(/#.*$/s, '')
  const values = new Map<string, string>()
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const rawName = equals < 0 ? pair : pair.slice(0, equals)
    const rawValue = equals < 0 ? '' : pair.slice(equals + 1)
    const name = decode(rawName)
    if (name === null || values.has(name)) continue
    const value = decode(rawValue)
    if (value !== null) values.set(name, value)
  }
  return values
}

/** Lone surrogates, which no URL can carry, as U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function decode(text: string): string | null {
  if (text === '') return text
  try {
    return wellFormed(decodeURIComponent(text.replace(/\+/g, ' ')))
  } catch {
    return null
  }
}

/** Query string without `?`; commas, colons and semicolons stay readable. */
export function formatQuery(pairs: Iterable<readonly [string, string]>): string {
  return Array.from(
    pairs,
    ([name, value]) =>
      `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value)).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%3B/g, ';')}`,
  ).join('&')
}
