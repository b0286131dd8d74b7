import { area } from '@turf/area'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/url/url-state.ts'
import { plainLabel } from '../labels.ts'

export interface WaterNameProperties {
  name: string
  /** Written along a line (rivers) or at a point. */
  along: boolean
  importance: number
}

type WaterNames = GeoJSON.FeatureCollection<GeoJSON.Point | GeoJSON.LineString | GeoJSON.MultiLineString>

/** Names of the basemap's waters that are not among the places, which carry their own. */
export function waterNames(dataset: Dataset, language: Language): WaterNames {
  const { water, rivers } = dataset.basemap
  const features: WaterNames['features'] = []
  for (const { geometry, properties } of water.features) {
    if (!properties.name || isPlace(dataset, properties.id)) continue
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const largest = rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: ringCentre(largest[0]!) },
      properties: {
        name: plainLabel(properties.name[language]),
        along: false,
        importance: areaOf(largest) / 1e6,
      },
    })
  }
  for (const { geometry, properties } of rivers.features) {
    if (!properties.name || isPlace(dataset, properties.id)) continue
    features.push({
      type: 'Feature',
      geometry,
      properties: { name: plainLabel(properties.name[language]), along: true, importance: 0 },
    })
  }
  return { type: 'FeatureCollection', features }
}

function isPlace(dataset: Dataset, id: string | undefined): boolean {
  return id !== undefined && dataset.placeIndex.has(id)
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
