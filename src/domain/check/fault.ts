/** Where in a JSON document: member names and array indices from the root. */
export type JsonPath = readonly (string | number)[]

/** One thing wrong in the dataset folder. */
export interface Fault {
  /** File, relative to the dataset folder, with `/` between folders. */
  file: string
  /** Where in the file; null where the file as a whole is meant. */
  path: JsonPath | null
  /** Line, from 1; given where the text could not be parsed, else looked up from the path. */
  line?: number
  /** What is wrong, in one line. */
  reason: string
  /** What to do about it. */
  hint?: string
}

/** A path in JSONPath notation (RFC 9535): `$[3].places[0]`, `$.features[1]['lat lon']`. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) ? `${text}.${step}` : `${text}['${step}']`
  }, '$')
}

/** Signs that would not be seen, or that turn the direction of the line they are printed in. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value as a reason quotes it: in JSON, cut after 60 characters, on one line. */
export function quote(value: unknown): string {
  // JSON has no word for what a number like 1e999 becomes.
  const infinite = typeof value === 'number' && !Number.isFinite(value)
  const text = infinite ? String(value) : (JSON.stringify(value) ?? String(value)).replace(UNSEEN, escapeSign)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** `1 place`, `3 places`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
