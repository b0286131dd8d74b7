import type { EventRecord } from '../schema/event.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { type DateSpan, parseEdtf } from '../time/edtf.ts'
import { nearOf } from './check-places.ts'
import type { Fault, JsonPath } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import type { Listed } from './parse-file.ts'
import { type KnownIds, unknownCitation, unknownId, unknownPlace } from './references.ts'
import { looksSwapped, SWAPPED_HINT, swappedReason } from './swapped.ts'

/** Days one column of `events.bin` can hold, from the first event on. */
const MAX_DAYS = 0xffff

/** Span of an event's date; the schema has read it before. */
function spanOf(event: EventRecord): DateSpan | null {
  const read = parseEdtf(event.date)
  return read.ok ? read.span : null
}

function claimFaults(file: string, at: JsonPath, { claims }: EventRecord, known: KnownIds): Fault[] {
  return claims.flatMap((claim, i): Fault[] => {
    const path = [...at, 'claims', i]
    const faults = [
      ...unknownId(file, [...path, 'side'], claim.side, 'side', 'map.json', known.sides),
      ...unknownCitation(known, file, [...path, 'source'], claim.source),
    ]
    if (Array.isArray(claim.value) && claim.value[0] > claim.value[1]) {
      faults.push({
        file,
        path: [...path, 'value'],
        reason: `[${claim.value.join(', ')}] is not [least, most]`,
      })
    }
    if (claim.value === undefined && claim.qualifier !== undefined) {
      faults.push({
        file,
        path: [...path, 'qualifier'],
        reason: 'qualifies a figure that is not there',
        hint: 'add "value"',
      })
    }
    return faults
  })
}

function dateFaults(
  file: string,
  at: JsonPath,
  event: EventRecord,
  folder: DatasetFolder,
  first: number,
): Fault[] {
  const span = spanOf(event)
  if (!span) return []
  const path = [...at, 'date']
  const reach = folder.map.value?.span.to
  if (reach !== undefined && span.start > (parseDay(reach) ?? Infinity)) {
    return [
      {
        file,
        path,
        reason: `starts on ${formatDay(span.start)}, after the chronology's last day (${reach})`,
        hint: 'move $.span.to in map.json, or look at the year',
      },
    ]
  }
  if (span.end - first > MAX_DAYS) {
    return [
      {
        file,
        path,
        reason: `lies more than ${MAX_DAYS} days (179 years) after the first event, on ${formatDay(first)}`,
        hint: 'look at the year of both',
      },
    ]
  }
  return []
}

function kindFaults(file: string, at: JsonPath, event: EventRecord, folder: DatasetFolder): Fault[] {
  const map = folder.map.value
  if (!map || map.kinds.some(({ includes }) => includes.includes(event.kind))) return []
  return [
    {
      file,
      path: [...at, 'kind'],
      reason: `kind "${event.kind}" is in no group of map.json`,
      hint: `add it to "includes" of one of ${map.kinds.map(({ id }) => id).join(', ')}`,
    },
  ]
}

function checkEvent(
  file: string,
  { value: event, path }: Listed<EventRecord>,
  folder: DatasetFolder,
  known: KnownIds,
  places: ReadonlyMap<string, PlaceFeature>,
): Fault[] {
  const faults = [
    ...kindFaults(file, path, event, folder),
    ...event.places.flatMap((id, i) => unknownPlace(known, file, [...path, 'places', i], id)),
    ...claimFaults(file, path, event, known),
    ...event.sources.flatMap((id, i) => unknownCitation(known, file, [...path, 'sources', i], id)),
  ]
  if (event.at) {
    const first = places.get(event.places[0] ?? '')
    const { position } = event.at
    if (looksSwapped(position, folder.map.value?.bounds ?? null, nearOf(first))) {
      faults.push({
        file,
        path: [...path, 'at', 'position'],
        reason: swappedReason(position),
        hint: SWAPPED_HINT,
      })
    }
  }
  return faults
}

/** Faults of events.json that its schema cannot tell. */
export function checkEvents(folder: DatasetFolder, known: KnownIds): Fault[] {
  const { file, records } = folder.events
  const places = new Map(folder.places.records.map(({ value }) => [value.id, value]))
  const first = records.reduce(
    (least, { value }) => Math.min(least, spanOf(value)?.start ?? Infinity),
    Infinity,
  )
  return records.flatMap((record) => [
    ...checkEvent(file, record, folder, known, places),
    ...dateFaults(file, record.path, record.value, folder, first),
  ])
}
