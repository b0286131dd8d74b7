/** How a text's bytes were read. */
export interface Decoded {
  text: string
  encoding: string
}

/**
 * Guesses the encoding of bytes and decodes them: a byte-order mark, then UTF-8 if it is that without a fault, UTF-16
 * by the high bytes of Arabic, a charset that the page declares, then Windows-1256. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be')
  const utf16 = utf16Order(bytes)
  if (utf16 !== null) return decodeAs(bytes, utf16)
  if (bytes.subarray(0, 4096).includes(0)) return null
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const declared = declaredCharset(bytes)
  if (declared !== null && declared !== 'utf-8') {
    const read = decodeAs(bytes, declared)
    if (read !== null && isArabic(read.text)) return read
  }
  const arabic = decodeAs(bytes, 'windows-1256')
  return arabic !== null && isArabic(arabic.text) ? arabic : null
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes),
      encoding,
    }
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
