import { simplify } from '@turf/simplify'
import type { Language } from '../../domain/languages.ts'
import type { BasemapLayers } from '../../domain/schema/basemap.ts'
import type { RegionFeature, RouteFeature } from '../../domain/schema/region.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { plainLabel } from '../labels.ts'

/** Kilometres of a degree of latitude. */
const KM_PER_DEGREE = 111.2

/**
 * Regions as features for the style; those that are the extent of a selected place stand out. Each area of control
 * comes a second time as `edge`: its outline without the detail its accuracy does not bear, to be drawn soft.
 */
export function regionFeatures(
  regions: readonly RegionFeature[],
  selectedPlaces: ReadonlySet<string>,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: regions.flatMap(({ id, geometry, properties }): GeoJSON.Feature[] => {
      const { role, accuracyKm, place } = properties
      const selected = place !== undefined && selectedPlaces.has(place)
      const feature: GeoJSON.Feature = {
        type: 'Feature',
        geometry,
        properties: { id, role, accuracyKm, selected },
      }
      if (role !== 'control') return [feature]
      const edge = simplify(feature, { tolerance: accuracyKm / 2 / KM_PER_DEGREE, mutate: false })
      return [feature, { ...edge, properties: { id, role: 'edge', accuracyKm, selected } }]
    }),
  }
}

/** Corridors among the routes: the other routes are roads of the basemap. */
export function corridorFeatures(routes: readonly RouteFeature[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: routes
      .filter(({ properties }) => properties.role === 'corridor')
      .map(({ id, geometry }) => ({ type: 'Feature', geometry, properties: { id } })),
  }
}

type Road = BasemapLayers['roads']['features'][number]

export function roadFeatures(roads: readonly Road[], language: Language): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: roads.map(({ geometry, properties: { id, rank, name } }) => ({
      type: 'Feature',
      geometry,
      properties: {
        id: id ?? null,
        rank: rank ?? 1,
        name: name ? plainLabel(inLanguage(name, language)) : '',
      },
    })),
  }
}
