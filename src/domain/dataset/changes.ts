import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import { type DayNumber, parseDay } from '../time/day.ts'
import type { Dataset } from './dataset.ts'
import { isInForce } from './in-force.ts'
import { type NoControl, noControlOn } from './no-control.ts'
import { upperBound } from './window.ts'

export type DatedFeature = RegionFeature | RouteFeature

/** How the picture of one day differs from that of another: what comes onto the map, what leaves it. */
export interface MapChanges {
  begins: readonly DatedFeature[]
  ends: readonly DatedFeature[]
  /** Why no area of control is drawn on the later picture's day, where the earlier one's had another reason or none. */
  noControl: NoControl | null
}

/** Areas, corridors, lines and routes drawn at the end of a day; a corridor's area stands for its road of the same id. */
function drawnOn({ map, regions, routes }: Pick<Dataset, 'map' | 'regions' | 'routes'>, day: DayNumber) {
  const withoutControl = noControlOn(map, day) !== null
  const drawn = new Map<string, DatedFeature>()
  for (const region of regions) {
    const { role } = region.properties
    // Reference outlines are drawn on every day, extents of districts only with what is selected.
    if (role === 'reference' || role === 'district') continue
    if (role === 'control' && withoutControl) continue
    if (isInForce(region.properties, day)) drawn.set(region.id, region)
  }
  for (const route of routes) {
    if (!drawn.has(route.id) && isInForce(route.properties, day)) drawn.set(route.id, route)
  }
  return drawn
}

/**
 * What changes on the map when its last day moves from `before` to `after`, in either direction: judged, as the
 * drawing is, at the end of each day. Nothing in between counts. Null where the pictures are the same.
 */
export function changesBetween(
  dataset: Pick<Dataset, 'map' | 'regions' | 'routes'>,
  before: DayNumber,
  after: DayNumber,
): MapChanges | null {
  if (before === after) return null
  const [old, now] = [drawnOn(dataset, before), drawnOn(dataset, after)]
  const begins = [...now.values()].filter(({ id }) => !old.has(id))
  const ends = [...old.values()].filter(({ id }) => !now.has(id))
  const reason = noControlOn(dataset.map, after)
  const noControl = reason === noControlOn(dataset.map, before) ? null : reason
  return begins.length + ends.length > 0 || noControl ? { begins, ends, noControl } : null
}

type Dated = Pick<Dataset, 'map' | 'regions' | 'routes'>

/** Days from which the map may show another picture than the day before, ascending; found once a dataset. */
const boundaries = new WeakMap<Dated['regions'], Int32Array>()

function boundaryDays({ map, regions, routes }: Dated): Int32Array {
  const known = boundaries.get(regions)
  if (known) return known
  const days = [...regions, ...routes].flatMap(({ properties: { from, to } }) => [from, to])
  const gaps = map.noControl.flatMap(({ from, to }) => [parseDay(from) ?? 0, (parseDay(to) ?? 0) + 1])
  const dated = days.flatMap((day) => (day === null ? [] : (parseDay(day) ?? [])))
  const found = Int32Array.from(new Set([...dated, ...gaps])).sort()
  boundaries.set(regions, found)
  return found
}

/** Whether a day on which something begins or ends lies between two last days: else the map's picture is the same. */
export function crossesBoundary(dataset: Dated, before: DayNumber, after: DayNumber): boolean {
  const days = boundaryDays(dataset)
  return upperBound(days, before) !== upperBound(days, after)
}
