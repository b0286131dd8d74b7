import type { Dataset } from '../../domain/dataset/dataset.ts'
import { directionOf } from '../../domain/languages.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { formatDay } from '../../domain/time/day.ts'
import { palettes } from '../palette.ts'
import { regionsInForce, roadsInForce, routesInForce } from '../regions-in-force.ts'
import { reliefOpacity } from '../relief.ts'
import { basemapLayers, hatchPattern, type Makers, regionLayers } from './ground-layers.ts'
import type { PathMaker } from './path-data.ts'
import type { SceneContent } from './scene.ts'
import { type SvgAttributes, type SvgElementNode, svg } from './svg-node.ts'
import { type SymbolScaling, symbolLayers } from './symbol-layers.ts'
import type { Symbols } from './symbols.ts'

/** A part of a drawing with the key on which all of it depends: equal keys, equal parts. */
export interface Part {
  key: string
  draw: () => SvgElementNode
}

/** The parts of a drawing, from the ground up. `viewKey` names camera, size and makers. */
export function drawingParts(
  content: SceneContent,
  symbols: Symbols,
  makers: Makers,
  viewKey: string,
  scaling: SymbolScaling,
): { ground: Part; regions: Part; symbols: Part } {
  const { dataset, window, layers, language, theme } = content
  const colours = palettes[theme]
  const idPrefix = content.idPrefix ?? 'drawing'
  const hatch = `${idPrefix}-hatch`
  const day = window.to
  const roads = roadsInForce(dataset, day)
  const regions = regionsInForce(dataset, day, shownPlaces(dataset, symbols), layers)
  const routes = routesInForce(dataset, day, layers)
  const common = [viewKey, dataset.version, theme, idPrefix]
  const key = (...more: unknown[]) => JSON.stringify([...common, ...more])
  return {
    ground: {
      key: key(
        content.relief === true,
        roads.map((road) => dataset.basemap.roads.features.indexOf(road)),
      ),
      draw: () =>
        svg(
          'g',
          { class: 'd-ground' },
          basemapLayers({
            dataset,
            relief: reliefOf(content, makers.main, symbols.zoom),
            roads,
            colours,
            makers,
            zoom: symbols.zoom,
            idPrefix,
          }),
        ),
    },
    regions: {
      key: key(
        language,
        regions.map(({ id }) => id),
        routes.map(({ id }) => id),
      ),
      draw: () =>
        svg('g', { class: 'd-regions' }, [
          hatchPattern(hatch, colours),
          ...regionLayers(regions, routes, colours, makers.main, hatch, ({ properties }) =>
            inLanguage(properties.name, language),
          ),
        ]),
    },
    symbols: {
      key: '',
      draw: () => svg('g', { class: 'd-symbols' }, symbolLayers(content, symbols, colours, scaling)),
    },
  }
}

/** The relief as a view shows it; null where it does not. */
function reliefOf({ dataset, relief, theme }: SceneContent, { project }: PathMaker, zoom: number) {
  if (!relief || !dataset.relief) return null
  const { url, coordinates, maxZoom } = dataset.relief
  const opacity = Math.round(reliefOpacity(theme, maxZoom, zoom) * 100) / 100
  if (opacity === 0) return null
  const [left, top] = project(coordinates[0])
  const [right, bottom] = project(coordinates[2])
  return { href: url, box: { left, top, right, bottom }, opacity }
}

/** Attributes of the `<svg>`; window, events in it and events drawn stand on it as data. */
export function rootAttributes(content: SceneContent, symbols: Symbols, attrs: SvgAttributes): SvgAttributes {
  const { window, language, label, interactive } = content
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    ...attrs,
    role: interactive ? 'group' : 'img',
    'aria-label': label,
    'aria-hidden': label === undefined && !interactive ? 'true' : undefined,
    'data-window': `${formatDay(window.from)}/${formatDay(window.to)}`,
    'data-count': symbols.layout.count,
    'data-drawn': symbols.spots.reduce((sum, { thing }) => sum + thing.length, 0),
    direction: directionOf(language),
    'font-family': 'Vazirmatn Variable, Vazirmatn, Noto Sans Arabic, Tahoma, sans-serif',
    'fill-rule': 'evenodd',
  }
}

/** Ids of the places whose extent is shown. */
function shownPlaces({ places }: Dataset, symbols: Symbols): Set<string> {
  return new Set(
    symbols.places.flatMap(({ thing }) =>
      thing.selected || thing.lit || thing.highlighted ? (places[thing.place]?.id ?? []) : [],
    ),
  )
}
