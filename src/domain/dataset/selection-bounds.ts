import type { Bounds } from '../schema/map-config.ts'
import type { PlaceKind } from '../schema/place.ts'
import type { Selection } from '../url/url-state.ts'
import type { Dataset } from './dataset.ts'

/** Zoom beyond which a selection is not approached: a single place keeps its neighbours in view. */
export const SELECTION_MAX_ZOOM = 9

/** Degrees shown around a point, so that its neighbours give it context; more around what is itself wide. */
const AROUND = 0.35
const AROUND_WIDE: Partial<Record<PlaceKind, number>> = {
  country: 2.5,
  region: 0.8,
  province: 0.6,
  district: 0.5,
}

/** What of the map shows a selection: its surroundings where they lie inside the map, an article's places there. */
export function selectionBounds(dataset: Dataset, selection: Selection): Bounds | null {
  const inside = ([lon, lat]: readonly [number, number]) => {
    const [[west, south], [east, north]] = dataset.map.bounds
    return lon >= west && lon <= east && lat >= south && lat <= north
  }
  const positions: (readonly [number, number])[] = []
  let around = AROUND
  if (selection.kind === 'place') {
    const place = dataset.places[dataset.placeIndex.get(selection.id) ?? -1]
    if (place && inside(place.geometry.coordinates)) {
      positions.push(place.geometry.coordinates)
      around = AROUND_WIDE[place.properties.kind] ?? AROUND
    }
  } else if (selection.kind === 'event') {
    const i = dataset.eventIds.indexOf(selection.id)
    const position = [dataset.events.lon[i] ?? Number.NaN, dataset.events.lat[i] ?? Number.NaN] as const
    if (inside(position)) positions.push(position)
  } else if (selection.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    for (const [index] of article?.places ?? []) {
      const place = dataset.places[index]
      if (place && place.properties.kind !== 'country' && inside(place.geometry.coordinates)) {
        positions.push(place.geometry.coordinates)
      }
    }
  }
  if (positions.length === 0) return null
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return [
    [Math.min(...lons) - around, Math.min(...lats) - around * 0.75],
    [Math.max(...lons) + around, Math.max(...lats) + around * 0.75],
  ]
}
