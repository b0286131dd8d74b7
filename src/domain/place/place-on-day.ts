import type { Dataset } from '../dataset/dataset.ts'
import { isInForce } from '../dataset/in-force.ts'
import { noControlOn } from '../dataset/no-control.ts'
import { areaRelation } from '../geometry/edge-distance.ts'
import type { Bilingual } from '../schema/common.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature } from '../schema/region.ts'
import type { DayNumber } from '../time/day.ts'

/**
 * How an area drawn on the map holds a place: it is drawn as the place's own extent; the place lies well inside; or so
 * near the edge that neither can be said, the edge and the place being known to a few km only, and the data not telling.
 */
export type Holding =
  | { how: 'extent' | 'inside'; region: RegionFeature }
  | { how: 'edge'; region: RegionFeature; edgeKm: number }

export interface PlaceOnDay {
  /** Why no area of control is drawn for the day; null where areas are drawn. */
  noControl: Bilingual | null
  /** Areas of control, and the extents of corridors, in force at the day's end. */
  areas: Holding[]
  /** Whether a point can be said to lie in an area: not where the place is one itself. */
  isPoint: boolean
  /** Outlines of what the place belongs to by the data's own links: districts, former units. */
  belongsTo: RegionFeature[]
}

/** The place's own id and those of all it is part of, nearest first. */
export function withParents(
  place: PlaceFeature,
  { places, placeIndex }: Pick<Dataset, 'places' | 'placeIndex'>,
): string[] {
  const chain: string[] = []
  for (let at: PlaceFeature | undefined = place; at && !chain.includes(at.id); ) {
    chain.push(at.id)
    at = places[placeIndex.get(at.properties.parent ?? '') ?? -1]
  }
  return chain
}

/** One area's hold on a place; null where it has none. */
function holdingOf(place: PlaceFeature, region: RegionFeature, isPoint: boolean): Holding | null {
  if (region.properties.place === place.id) return { how: 'extent', region }
  const { inside, outside } = region.properties.holds ?? {}
  if (inside?.includes(place.id)) return { how: 'inside', region }
  if (!isPoint || outside?.includes(place.id)) return null
  const relation = areaRelation(place.geometry.coordinates, region.geometry)
  if (!relation) return null
  const slackKm = region.properties.accuracyKm + place.properties.accuracyKm
  if (relation.edgeKm <= slackKm) return { how: 'edge', region, edgeKm: relation.edgeKm }
  return relation.inside ? { how: 'inside', region } : null
}

/**
 * What the map can say of a place at the end of a day. Areas of control are judged by what the data says of the place
 * (`holds`), else by position as far as the accuracies of both allow; what the place belongs to is told by the links of the data, never by position.
 */
export function placeOnDay(
  dataset: Pick<Dataset, 'map' | 'places' | 'placeIndex' | 'regions'>,
  place: PlaceFeature,
  day: DayNumber,
): PlaceOnDay {
  const isPoint = place.properties.precision !== 'anchor'
  const gap = noControlOn(dataset.map, day)
  const chain = withParents(place, dataset)
  const ofRole = (...roles: RegionFeature['properties']['role'][]) =>
    dataset.regions.filter(({ properties }) => roles.includes(properties.role))
  const areas = ofRole('control', 'corridor')
    .filter((region) => isInForce(region.properties, day))
    .filter((region) => !gap || region.properties.role !== 'control')
    .flatMap((region) => holdingOf(place, region, isPoint) ?? [])
  return {
    noControl: gap?.reason ?? null,
    areas,
    isPoint,
    belongsTo: ofRole('district', 'reference').filter(
      ({ properties }) =>
        properties.place !== undefined && properties.place !== place.id && chain.includes(properties.place),
    ),
  }
}
