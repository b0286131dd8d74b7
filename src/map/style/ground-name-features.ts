import type { GroundName } from '../ground-names.ts'

/** What the style reads of a district or a pass: a name without a mark. */
export interface GroundNameProperties {
  ground: GroundName['kind']
  name: string
  radius: -1
  crowded: false
  importance: number
}

export function groundNameFeature({
  kind,
  text,
  at,
  importance,
}: GroundName): GeoJSON.Feature<GeoJSON.Point, GroundNameProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { ground: kind, name: text, radius: -1, crowded: false, importance },
  }
}
