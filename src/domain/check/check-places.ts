import { NO_PLACE } from '../dataset/event-columns.ts'
import type { Bounds } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { Fault } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import type { Listed } from './parse-file.ts'
import { type KnownIds, unknownPlace, unknownSource } from './references.ts'
import { looksSwapped, type Near, SWAPPED_HINT, swappedReason } from './swapped.ts'

type Places = ReadonlyMap<string, PlaceFeature>

/** Where a place should be near: its parent's position. */
export function nearOf(place: PlaceFeature | undefined): Near | null {
  return place ? { position: place.geometry.coordinates, accuracyKm: place.properties.accuracyKm } : null
}

/** The ids from a place up to the one that is met again; null where the line of parents ends. */
function cycleFrom(places: Places, id: string): string[] | null {
  const line = [id]
  for (;;) {
    const parent = places.get(line.at(-1) ?? '')?.properties.parent
    if (parent === undefined) return null
    line.push(parent)
    if (parent === id) return line
    // A cycle further up is told at the places that stand in it.
    if (line.indexOf(parent) < line.length - 1) return null
  }
}

function checkPlace(
  file: string,
  { value: place, path }: Listed<PlaceFeature>,
  places: Places,
  known: KnownIds,
): Fault[] {
  const { parent, source, ambiguous, names } = place.properties
  const at = [...path, 'properties']
  const faults = unknownSource(known, file, [...at, 'source'], source)
  if (parent !== undefined) {
    faults.push(...unknownPlace(known, file, [...at, 'parent'], parent))
    const cycle = cycleFrom(places, place.id)
    if (cycle) {
      faults.push({
        file,
        path: [...at, 'parent'],
        reason: `the parents run in a circle: ${cycle.join(' > ')}`,
        hint: 'a parent is the larger place around this one',
      })
    }
  }
  names.forEach((name, i) => {
    if (name.from === undefined || name.to === undefined || name.from <= name.to) return
    faults.push({
      file,
      path: [...at, 'names', i, 'to'],
      reason: `the name ends in ${name.to}, before it starts in ${name.from}`,
    })
  })
  ambiguous?.withPlaces?.forEach((id, i) => {
    faults.push(...unknownPlace(known, file, [...at, 'ambiguous', 'withPlaces', i], id))
  })
  return faults
}

function swapFaults(
  file: string,
  { value: place, path }: Listed<PlaceFeature>,
  places: Places,
  bounds: Bounds | null,
): Fault[] {
  const position = place.geometry.coordinates
  if (!looksSwapped(position, bounds, nearOf(places.get(place.properties.parent ?? '')))) return []
  const at = [...path, 'geometry', 'coordinates']
  return [{ file, path: at, reason: swappedReason(position), hint: SWAPPED_HINT }]
}

/** `events.bin` numbers places in 16 bits and keeps the last number for "none". */
function tooMany(file: string, count: number): Fault[] {
  if (count <= NO_PLACE) return []
  return [
    { file, path: ['features', NO_PLACE], reason: `has ${count} places, at most ${NO_PLACE} are taken` },
  ]
}

/** Faults of places.geojson that its schema cannot tell. */
export function checkPlaces(folder: DatasetFolder, known: KnownIds): Fault[] {
  const { file, records } = folder.places
  const bounds = folder.map.value?.bounds ?? null
  const places: Places = new Map(records.map(({ value }) => [value.id, value]))
  return [
    ...tooMany(file, records.length),
    ...records.flatMap((record) => [
      ...checkPlace(file, record, places, known),
      ...swapFaults(file, record, places, bounds),
    ]),
  ]
}
