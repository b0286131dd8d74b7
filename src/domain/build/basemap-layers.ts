import type { BasemapLayerName, BasemapLayers } from '../schema/basemap.ts'
import type { Position } from '../schema/common.ts'

type Feature = BasemapLayers[BasemapLayerName]['features'][number]

/** Decimals kept of a degree: 0.0001 is 11 m on the ground, half a pixel at zoom 13. */
const DECIMALS = 4

const rounded = (value: number) => Number(value.toFixed(DECIMALS))

/** Positions rounded, those that then repeat the one before left out as long as `least` remain. */
function roundLine(positions: readonly Position[], least: number): Position[] {
  const all = positions.map(([lon, lat]): Position => [rounded(lon), rounded(lat)])
  const distinct = all.filter((at, i) => i === 0 || at[0] !== all[i - 1]?.[0] || at[1] !== all[i - 1]?.[1])
  return distinct.length >= least ? distinct : all
}

function roundGeometry(geometry: Feature['geometry']): Feature['geometry'] {
  const line = (positions: Position[]) => roundLine(positions, 2)
  const ring = (positions: Position[]) => roundLine(positions, 4)
  switch (geometry.type) {
    case 'Point': {
      const [lon, lat] = geometry.coordinates
      return { type: geometry.type, coordinates: [rounded(lon), rounded(lat)] }
    }
    case 'LineString':
      return { type: geometry.type, coordinates: line(geometry.coordinates) }
    case 'MultiLineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(line) }
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map(ring) }
    default:
      return { type: geometry.type, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) }
  }
}

/** Properties that the browser draws by. */
const KEPT = ['id', 'name', 'kind', 'rank', 'areaKm2'] as const

/** One layer as the browser gets it: coordinates at four decimals, of the properties those it draws by. */
export function slimLayer(layer: { features: readonly Feature[] }): unknown {
  return {
    type: 'FeatureCollection',
    features: layer.features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: Object.fromEntries(
        KEPT.filter((name) => properties[name] !== undefined).map((name) => [name, properties[name]]),
      ),
      geometry: roundGeometry(geometry),
    })),
  }
}
