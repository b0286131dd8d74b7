/** A text is not JSON: what stands wrong at `offset` (UTF-16 code units). */
export class JsonSyntaxError extends Error {
  readonly offset: number
  readonly hint: string | undefined
  constructor(offset: number, message: string, hint?: string) {
    super(message)
    this.offset = offset
    this.hint = hint
  }
}

const WHITESPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y
const WORD = /[A-Za-z_$][\w$]*/y
const LITERALS = new Set(['true', 'false', 'null'])

/** Length of the match of a sticky expression at an offset; -1 without one. */
function matchAt(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset
  return expression.test(text) ? expression.lastIndex - offset : -1
}

export function skipWhitespace(text: string, offset: number): number {
  return offset + Math.max(0, matchAt(WHITESPACE, text, offset))
}

/** End of the string that begins at `offset`. Throws a JsonSyntaxError. */
export function endOfString(text: string, offset: number): number {
  const length = matchAt(STRING, text, offset)
  if (length > 0) return offset + length
  const lineEnd = text.indexOf('\n', offset)
  throw new JsonSyntaxError(
    offset,
    'a text in double quotes is not closed or holds a broken escape',
    lineEnd < 0
      ? undefined
      : 'close it with " on the same line; write " inside it as \\", a line break as \\n',
  )
}

/** End of the number, string or literal that begins at `offset`. Throws a JsonSyntaxError that says what stands there instead. */
export function endOfScalar(text: string, offset: number): number {
  const first = text[offset]
  if (first === '"') return endOfString(text, offset)
  const number = matchAt(NUMBER, text, offset)
  if (number > 0) {
    const end = offset + number
    if (/[\d.eE]/.test(text[end] ?? '')) {
      throw new JsonSyntaxError(offset, `${text.slice(offset, end + 1)}… is not a number in JSON`)
    }
    if (/[٠-٩۰-۹٫٬]/.test(text[end] ?? '')) throw arabicDigits(offset)
    return end
  }
  const word = matchAt(WORD, text, offset)
  if (word > 0) {
    const found = text.slice(offset, offset + word)
    if (LITERALS.has(found)) return offset + word
    throw new JsonSyntaxError(offset, `${found} is not a value in JSON`, wordHint(found))
  }
  throw unexpected(text, offset, 'a value')
}

function wordHint(word: string): string | undefined {
  if (/^(?:NaN|Infinity|nan|inf)$/.test(word)) return 'write a number, or leave the entry out'
  if (/^(?:True|False|None|undefined)$/.test(word)) return 'JSON knows true, false and null'
  return 'texts stand in double quotes'
}

function arabicDigits(offset: number): JsonSyntaxError {
  return new JsonSyntaxError(
    offset,
    'a number is written in Arabic digits',
    'write it with 0-9 and a point, as in 46.75',
  )
}

/** The error for what stands at `offset` where `wanted` should. */
export function unexpected(text: string, offset: number, wanted: string): JsonSyntaxError {
  const found = text[offset]
  if (found === undefined) {
    return new JsonSyntaxError(offset, `the text ends where ${wanted} should stand`, 'the file looks cut off')
  }
  if (/[٠-٩۰-۹]/.test(found)) return arabicDigits(offset)
  if (found === '/' || found === '#')
    return new JsonSyntaxError(offset, `${found} stands where ${wanted} should`, 'JSON has no comments')
  if (found === "'" || found === '“' || found === '«') {
    return new JsonSyntaxError(
      offset,
      `${found} stands where ${wanted} should`,
      'texts stand in double quotes: "',
    )
  }
  if (found === '،' || found === '؛' || found === ';') {
    return new JsonSyntaxError(offset, `${found} stands where ${wanted} should`, 'a comma in JSON is ,')
  }
  if (found === ']' || found === '}') {
    return new JsonSyntaxError(offset, `${found} stands where ${wanted} should`, 'remove the comma before it')
  }
  const hint = wanted.startsWith(',') ? 'a comma is missing before it' : undefined
  return new JsonSyntaxError(offset, `${found} stands where ${wanted} should`, hint)
}
