import type { MapConfig } from '../schema/map-config.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { Fault } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import { geometryFaults } from './geometry.ts'
import type { Listed } from './parse-file.ts'
import { type KnownIds, unknownPlace, unknownSource } from './references.ts'

function checkFeature(
  file: string,
  { value, path }: Listed<RegionFeature | RouteFeature>,
  map: MapConfig | null,
  known: KnownIds,
): Fault[] {
  const { from, to, source, place } = value.properties
  const at = [...path, 'properties']
  const faults = unknownSource(known, file, [...at, 'source'], source)
  if (place !== undefined) faults.push(...unknownPlace(known, file, [...at, 'place'], place))
  if (from !== null && to !== null && (parseDay(to) ?? 0) <= (parseDay(from) ?? 0)) {
    faults.push({
      file,
      path: [...at, 'to'],
      reason: `is in force from ${from} and no longer on ${to}: on no day`,
      hint: '"to" is the first day at whose end it no longer holds',
    })
  }
  return [...faults, ...geometryFaults(file, [...path, 'geometry'], value.geometry, map?.bounds ?? null)]
}

/** Places that a region is said to hold or not, and that are none, or that it is said both of. */
function holdsFaults(file: string, { value, path }: Listed<RegionFeature>, known: KnownIds): Fault[] {
  const { inside = [], outside = [] } = value.properties.holds ?? {}
  const at = [...path, 'properties', 'holds']
  return [
    ...inside.flatMap((id, i) => unknownPlace(known, file, [...at, 'inside', i], id)),
    ...outside.flatMap((id, i) => unknownPlace(known, file, [...at, 'outside', i], id)),
    ...outside.flatMap((id, i): Fault[] =>
      inside.includes(id)
        ? [{ file, path: [...at, 'outside', i], reason: `"${id}" is said to lie inside too` }]
        : [],
    ),
  ]
}

/** An area of control on a day for which map.json says that none can be justified. */
function controlFaults(file: string, { value, path }: Listed<RegionFeature>, map: MapConfig): Fault[] {
  const { role, from, to } = value.properties
  if (role !== 'control') return []
  const first = from === null ? -Infinity : (parseDay(from) ?? 0)
  const end = to === null ? Infinity : (parseDay(to) ?? 0)
  return map.noControl.flatMap((days): Fault[] => {
    const noneFrom = parseDay(days.from) ?? 0
    const noneTo = parseDay(days.to) ?? 0
    const day = Math.max(first, noneFrom)
    if (day > noneTo || day >= end) return []
    return [
      {
        file,
        path: [...path, 'properties', first >= noneFrom ? 'from' : 'to'],
        reason: `shows an area of control on ${formatDay(day)}, when map.json allows none (${days.from} to ${days.to})`,
        hint: `let it end on ${days.from} or start after ${days.to}`,
      },
    ]
  })
}

/** Faults of regions.geojson and routes.geojson that their schemas cannot tell. */
export function checkRegions(folder: DatasetFolder, known: KnownIds): Fault[] {
  const map = folder.map.value
  const { regions, routes } = folder
  return [
    ...regions.records.flatMap((record) => [
      ...checkFeature(regions.file, record, map, known),
      ...holdsFaults(regions.file, record, known),
      ...(map ? controlFaults(regions.file, record, map) : []),
    ]),
    ...routes.records.flatMap((record) => checkFeature(routes.file, record, map, known)),
  ]
}
