/** A choice with one value put in or taken out; without any value left it is no choice. */
export function toggled<T>(chosen: readonly T[] | null, value: T): readonly T[] | null {
  if (!chosen) return [value]
  const next = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value]
  return next.length > 0 ? next : null
}
