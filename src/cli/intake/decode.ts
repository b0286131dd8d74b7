/** How a text's bytes were read. */
export interface Decoded {
  text: string
  encoding: string
}

const NO_TEXT = { fault: 'is no text in UTF-8, UTF-16 or Windows-1256' }

/**
 * Guesses the encoding of bytes and decodes them: a byte-order mark, then UTF-8 if it is that without a fault, UTF-16
 * by the high bytes of Arabic, a charset that the page declares, then Windows-1256. UTF-8 with broken places is refused, not
 * taken for something else.
 */
export function decodeText(bytes: Uint8Array): Decoded | { fault: string } {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le') ?? NO_TEXT
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be') ?? NO_TEXT
  const utf16 = utf16Order(bytes)
  if (utf16 !== null) return decodeAs(bytes, utf16) ?? NO_TEXT
  if (bytes.includes(0)) return NO_TEXT
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const broken = brokenUtf8(bytes)
  if (broken !== null) return { fault: `is not valid UTF-8 (first broken at byte ${broken})` }
  const declared = declaredCharset(bytes)
  if (declared !== null && declared !== 'utf-8') {
    const read = decodeAs(bytes, declared)
    if (read !== null && isArabic(read.text)) return read
  }
  const arabic = decodeAs(bytes, 'windows-1256')
  return arabic !== null && isArabic(arabic.text) ? arabic : NO_TEXT
}

/** Offset of the first broken byte of what is UTF-8 for the most part; null for what is none. */
function brokenUtf8(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const letters = text.match(/[\u0621-\u064a]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (broken === 0 || letters < broken * 5) return null
  return new TextEncoder().encode(text.slice(0, text.indexOf('\ufffd'))).length
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
    // UTF-32 read as UTF-16, or no text at all.
    return text.includes('\0') ? null : { text, encoding }
  } catch {
    return null
  }
}

/** UTF-16 without a mark: Arabic letters have the high byte 06, spaces and digits 00. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 6 || sample[at] === 0) even++
    if (sample[at + 1] === 6 || sample[at + 1] === 0) odd++
  }
  const pairs = sample.length / 2
  if (odd > pairs * 0.8 && even < pairs * 0.3) return 'utf-16le'
  return even > pairs * 0.8 && odd < pairs * 0.3 ? 'utf-16be' : null
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (
    /charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase() ??
    /encoding\s*=\s*["']([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase() ??
    null
  )
}

/** A text read in the wrong encoding has few Arabic letters and many signs between them. */
function isArabic(text: string): boolean {
  const sample = text.slice(0, 4000)
  const letters = sample.match(/[\u0621-\u064a]/g)?.length ?? 0
  const strange = sample.match(/[\u0080-\u009f\u00c0-\u024f]/g)?.length ?? 0
  return letters > 20 && strange < letters * 0.1
}
