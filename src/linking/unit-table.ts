/** UTF-16 units. */
const UNITS = 65536
/** All that JavaScript takes for white space: `\s`, and what `trim` removes. */
export const WHITE_SPACE = `\t\n\v\f\r \u00a0\u1680${fromTo(0x2000, 0x200a)}\u2028\u2029\u202f\u205f\u3000\ufeff`

/** The string of all units from one to another, both included. */
export function fromTo(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}

/** A table of bits for every UTF-16 unit: each of `groups` gives the units in a string its bits. */
export function unitTable(
  groups: readonly (readonly [units: string, bits: number])[],
): Uint8Array<ArrayBuffer> {
  const table = new Uint8Array(UNITS)
  for (const [units, bits] of groups)
    for (let at = 0; at < units.length; at++) table[units.charCodeAt(at)]! |= bits
  return table
}
