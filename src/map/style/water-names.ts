import { area } from '@turf/area'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { labelText, plainLabel } from '../labels.ts'

interface WaterNameProperties {
  name: string
  /** Written along a line (rivers) or at a point. */
  along: boolean
  /** Index of the place it names, -1 where it is no place of the dataset. */
  place: number
  importance: number
}

type WaterNames = GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.LineString | GeoJSON.MultiLineString,
  WaterNameProperties
>

/**
 * Names of the basemap's waters: of rivers along their course, as the place is named where they are one; of lakes and
 * seas where they are no places, which carry their own.
 */
export function waterNames(dataset: Dataset, language: Language): WaterNames {
  const { water, rivers } = dataset.basemap
  const features: WaterNames['features'] = []
  for (const { geometry, properties } of water.features) {
    if (!properties.name || placeOf(dataset, properties.id) >= 0) continue
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const largest = rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: ringCentre(largest[0]!) },
      properties: {
        name: plainLabel(inLanguage(properties.name, language)),
        along: false,
        place: -1,
        importance: areaOf(largest) / 1e6,
      },
    })
  }
  for (const { geometry, properties } of rivers.features) {
    const index = placeOf(dataset, properties.id)
    const place = dataset.places[index]
    const name = place
      ? labelText(place, language)
      : properties.name && plainLabel(inLanguage(properties.name, language))
    if (!name) continue
    features.push({
      type: 'Feature',
      geometry,
      properties: { name, along: true, place: index, importance: 0 },
    })
  }
  return { type: 'FeatureCollection', features }
}

function placeOf(dataset: Dataset, id: string | undefined): number {
  return (id === undefined ? undefined : dataset.placeIndex.get(id)) ?? -1
}

function areaOf(coordinates: GeoJSON.Position[][]): number {
  return area({ type: 'Polygon', coordinates })
}

/** Centroid of a ring, weighted by area (P. Bourke, "Calculating the area and centroid of a polygon", 1988). */
export function ringCentre(ring: readonly (readonly number[])[]): [number, number] {
  let [twice, x, y] = [0, 0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i]!
    const [x1 = 0, y1 = 0] = ring[i + 1]!
    const cross = x0 * y1 - x1 * y0
    twice += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  }
  if (twice === 0) return [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0]
  return [x / (3 * twice), y / (3 * twice)]
}
