import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { type Language, traitsOf } from '../../domain/languages.ts'
import { REGULAR } from '../style/font-faces.ts'
import { DETAIL_PREFIX } from './detail.ts'

/** Layers that would say what this map says itself, or says otherwise: borders, countries, ground of one colour, signs. */
const OURS =
  /boundar|admin|countr|state|region|continent|^earth$|^background$|^poi|shield|oneway|housenum|address/i

/** The name in the reader's language by the properties that the usual schemas have. */
export function nameIn(language: Language): ExpressionSpecification {
  const wanted = new Set<Language>([language, traitsOf(language).texts, 'en'])
  const names = [...wanted].flatMap((one) => [`name:${one}`, `name_${one}`])
  return [
    'coalesce',
    ...[...names, 'name:latin', 'name'].map((name): ExpressionSpecification => ['get', name]),
  ]
}

/**
 * Layers of a foreign style as this map can draw them: sources and ids with our prefix, names in the reader's language
 * and our fonts, no icons (there is no sprite), without borders, countries and background. `places` are `[longitude,
 * latitude]` of the places this map names: theirs within `NEAR_METRES` are left out.
 */
export function adaptLayers(
  layers: readonly LayerSpecification[],
  language: Language,
  places: readonly (readonly number[])[],
): LayerSpecification[] {
  return layers.flatMap((layer): LayerSpecification[] => {
    if (!('source' in layer) || typeof layer.source !== 'string' || OURS.test(layer.id)) return []
    const sourceLayer = 'source-layer' in layer ? layer['source-layer'] : undefined
    if (sourceLayer !== undefined && OURS.test(sourceLayer)) return []
    const named = { ...layer, id: DETAIL_PREFIX + layer.id, source: DETAIL_PREFIX + layer.source }
    if (layer.type !== 'symbol') return [withoutPattern(named as LayerSpecification)].flat()
    return nameLayer(
      named as SymbolLayerSpecification,
      language,
      /place/i.test(sourceLayer ?? '') ? places : [],
    )
  })
}

/** Patterns are pictures of a sprite: a layer that has one is left out. */
function withoutPattern(layer: LayerSpecification): LayerSpecification[] {
  return Object.keys(layer.paint ?? {}).some((name) => name.endsWith('-pattern')) ? [] : [layer]
}

/** Nearer than this to a place of ours, a name of theirs is taken for the same place. */
const NEAR_METRES = 4000

function nameLayer(
  layer: SymbolLayerSpecification,
  language: Language,
  places: readonly (readonly number[])[],
): LayerSpecification[] {
  const { layout = {}, paint = {} } = layer
  if (layout['text-field'] === undefined) return []
  const text = Object.entries(layout).filter(
    ([name]) => !name.startsWith('icon-') && name !== 'text-letter-spacing',
  )
  const colours = Object.entries(paint).filter(([name]) => !name.startsWith('icon-'))
  return [
    {
      ...layer,
      layout: {
        ...Object.fromEntries(text),
        'text-field': apartFrom(places, nameIn(language)),
        'text-font': REGULAR,
      },
      paint: Object.fromEntries(colours),
    },
  ]
}

/**
 * A name, or nothing where it stands near one of the places. Not a filter: theirs may be of the old form, which does not
 * mix with expressions.
 */
function apartFrom(
  places: readonly (readonly number[])[],
  name: ExpressionSpecification,
): ExpressionSpecification {
  if (places.length === 0) return name
  const coordinates = places.map((position) => [...position])
  return ['case', ['>', ['distance', { type: 'MultiPoint', coordinates }], NEAR_METRES], name, '']
}
