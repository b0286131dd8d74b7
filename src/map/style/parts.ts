import type { FilterSpecification } from 'maplibre-gl'

/**
 * Several collections as one, for one source: MapLibre cuts each source into tiles of its own, asks its worker for every
 * one of them and looks after them in every frame. Layers take their part back by `ofPart`.
 */
export function joinParts(
  parts: Readonly<Record<string, GeoJSON.FeatureCollection>>,
): GeoJSON.FeatureCollection {
  const features = Object.entries(parts).flatMap(([part, collection]) =>
    collection.features.map((feature) => ({ ...feature, properties: { ...feature.properties, part } })),
  )
  return { type: 'FeatureCollection', features }
}

/** A filter for the features of one part, and of these the ones that another filter wants. */
export function ofPart(part: string, wanted?: FilterSpecification): FilterSpecification {
  const isPart: FilterSpecification = ['==', ['get', 'part'], part]
  return wanted === undefined ? isPart : (['all', isPart, wanted] as FilterSpecification)
}
