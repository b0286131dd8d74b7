/**
 * What a request asks for, below the base.
 * @typedef {{ segments: string[], folder: boolean }} Asked `folder`: the path ends in a slash
 * @typedef {{ refused: 400 | 404 } | { redirect: string } | Asked} RequestPath
 */

/** Names that never leave the folder they stand in, nor name what is kept back. @param {string} segment */
function isPlainName(segment) {
  return segment !== '' && !/[/\\\0]/.test(segment) && !/^[A-Za-z]:/.test(segment)
}

/**
 * Reads a request target (`/base/place/shusha.html?lang=en`) into decoded names. Each segment is decoded once, after
 * the path was split: an encoded slash or a `..` in any spelling is refused, as are names beginning with a dot.
 * @param {string} target as it stands in the request line
 * @param {string} base with a slash before and behind
 * @returns {RequestPath}
 */
export function readRequestPath(target, base) {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  if (!path.startsWith('/')) return { refused: 400 }
  if (path === base.slice(0, -1) && base !== '/') return { redirect: base }
  if (!path.startsWith(base)) return { refused: 404 }
  const below = path.slice(base.length)
  const parts = below === '' ? [] : below.replace(/\/$/, '').split('/')
  const segments = []
  for (const part of parts) {
    let name
    try {
      name = decodeURIComponent(part)
    } catch {
      return { refused: 400 }
    }
    if (!isPlainName(name)) return { refused: 400 }
    if (name.startsWith('.') && name !== '.well-known') return { refused: 404 }
    segments.push(name)
  }
  return { segments, folder: below === '' || below.endsWith('/') }
}
