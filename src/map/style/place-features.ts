import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import type { BasemapLayers } from '../../domain/schema/basemap.ts'
import type { DigitSystem } from '../../domain/url/url-state.ts'
import { turnedPlaces } from '../events/event-groups.ts'
import { LABEL_FONT, type LabelClass, labelClass, labelText, shortLabelText } from '../labels.ts'
import type { PlaceMark } from '../place-marks.ts'
import { type AnchorOffsets, labelAnchors, labelDistances, takenRoom } from './label-room.ts'
import { RING_GAP } from './place-layers.ts'

/** What the style's place layers read of a feature. */
export interface PlaceMarkProperties {
  /** Index in `dataset.places`. */
  place: number
  name: string
  short: string
  label: LabelClass
  size: number
  bold: boolean
  /** CSS pixels; 0: an area, named without a mark. */
  radius: number
  /** Number of articles as text; empty where the mark carries none. */
  number: string
  numberSize: number
  hollow: boolean
  selected: boolean
  /** Belongs to the selected article or event. */
  lit: boolean
  highlighted: boolean
  /** Has event marks around it. */
  crowded: boolean
  /** An area with an outline of the past drawn at every time. */
  outlined: boolean
  /** Named on the basemap's own shape, not from here: countries on their land, rivers along their course. */
  onBasemap: boolean
  importance: number
  anchors: AnchorOffsets
  /** Room kept free of other labels: top, right, bottom, left in CSS pixels. */
  room: [number, number, number, number]
}

type PlaceMarkFeature = GeoJSON.Feature<GeoJSON.Point, PlaceMarkProperties>

const ARABIC_ZERO = 0x0660

export function digitsOf(value: number, digits: DigitSystem): string {
  const text = String(value)
  return digits === 'arab'
    ? text.replace(/\d/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)))
    : text
}

/** Place marks as features for the live map. */
export function placeFeatures(
  dataset: Dataset,
  marks: readonly PlaceMark[],
  language: Language,
  digits: DigitSystem,
): GeoJSON.FeatureCollection<GeoJSON.Point, PlaceMarkProperties> {
  const outlined = new Set(
    dataset.regions.flatMap(({ properties }) =>
      properties.role === 'reference' && properties.place ? [properties.place] : [],
    ),
  )
  const idsOf = ({ features }: BasemapLayers['land' | 'rivers']) =>
    new Set<string>(features.flatMap(({ properties }) => properties.id ?? []))
  const [land, rivers] = [idsOf(dataset.basemap.land), idsOf(dataset.basemap.rivers)]
  return {
    type: 'FeatureCollection',
    features: marks.map((mark) => {
      const feature = placeFeature(dataset, mark, language, digits)
      const { id, properties } = dataset.places[mark.place]!
      feature.properties.outlined = outlined.has(id)
      feature.properties.onBasemap =
        (properties.kind === 'country' && land.has(id)) ||
        (properties.kind === 'river' && rivers.has(id) && !mark.selected)
      return feature
    }),
  }
}

function placeFeature(
  dataset: Dataset,
  mark: PlaceMark,
  language: Language,
  digits: DigitSystem,
): PlaceMarkFeature {
  const place = dataset.places[mark.place]!
  const label = labelClass(place, mark.selected || mark.lit || mark.number)
  const { size, weight } = LABEL_FONT[label]
  const turned = turnedPlaces(dataset.events).has(mark.place)
  const room = takenRoom(mark.radius, mark.events, turned)
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...place.geometry.coordinates] },
    properties: {
      place: mark.place,
      name: labelText(place, language),
      short: shortLabelText(place, language),
      label,
      size,
      bold: weight >= 600,
      radius: mark.radius,
      number: mark.number ? digitsOf(mark.articles, digits) : '',
      numberSize: mark.radius > 10 ? 13 : 11.5,
      hollow: mark.hollow,
      selected: mark.selected,
      lit: mark.lit,
      highlighted: mark.highlighted,
      crowded: mark.events > 0,
      outlined: false,
      onBasemap: false,
      importance: mark.importance,
      anchors:
        mark.radius > 0 || mark.events > 0
          ? labelAnchors(
              labelDistances(mark.radius + (mark.selected ? RING_GAP : 0), mark.events, turned),
              size,
              language,
              label === 'main' || label === 'area',
            )
          : ['center', [0, 0]],
      room: [room.top, room.right, room.bottom, room.left],
    },
  }
}
