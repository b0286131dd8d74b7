import { BY_DOT } from './sounds.ts'

/** Whether one slip of the pen makes the one of the other: a letter put in, left out or changed, or two beside one another exchanged. */
export function isOneSlip(written: string, meant: string): boolean {
  const [short, long] = written.length < meant.length ? [written, meant] : [meant, written]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  )
}

/** Letters of one shape, told apart by their dots alone. */
const SHAPES = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق']

/** Whether one slip that leaves the look of a word made the one of the other: another dot or none, two letters exchanged, or one written twice. */
export function isSlipOfLook(written: string, meant: string): boolean {
  if (written === meant || written.length < meant.length || !isOneSlip(written, meant)) return false
  let at = 0
  while (at < meant.length && written[at] === meant[at]) at++
  if (written.length > meant.length) return at > 0 && written[at] === written[at - 1]
  if (written[at] === meant[at + 1] && written[at + 1] === meant[at]) return true
  return SHAPES.some((shape) => shape.includes(written[at]!) && shape.includes(meant[at]!))
}

/** Whether one slip may part two words of these sets of letters (see `letterSet`): at most one letter of each is not the other's. */
export function mayBeSlip(a: number, b: number): boolean {
  const only = a & ~b
  const other = b & ~a
  return (only & (only - 1)) === 0 && (other & (other - 1)) === 0
}

/** The letters with the dots of one of them another's, and with two beside one another exchanged. */
export function* slipsOf(letters: Uint8Array): Generator<Uint8Array> {
  for (const [at, letter] of letters.entries()) {
    for (const other of BY_DOT[letter]!) yield letters.with(at, other)
    if (at > 0) yield letters.with(at - 1, letter).with(at, letters[at - 1]!)
  }
}
