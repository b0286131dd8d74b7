import type { EventRecord } from '../schema/event.ts'

/** By place index, the day-sorted indices of events that name the place after their first: their mark stands elsewhere. */
export function otherEvents(
  events: readonly EventRecord[],
  placeIndex: ReadonlyMap<string, number>,
  placeCount: number,
): number[][] {
  const byPlace: number[][] = Array.from({ length: placeCount }, () => [])
  events.forEach((event, index) => {
    const [first, ...rest] = event.places
    for (const id of new Set(rest)) {
      const place = placeIndex.get(id)
      if (place !== undefined && id !== first) byPlace[place]?.push(index)
    }
  })
  return byPlace
}
