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
