import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { RegionFeature, RouteFeature } from '../../domain/schema/region.ts'
import { FILL_OPACITY, focusLand, type MapPalette } from '../palette.ts'
import { areaPath, linePath, type PathMaker } from './path-data.ts'
import type { Box } from './projection.ts'
import { type SvgAttributes, type SvgElementNode, svg } from './svg-node.ts'

type RegionGeometry = RegionFeature['geometry']
type LineGeometry = RouteFeature['geometry']

function geometryPath(geometry: RegionGeometry | LineGeometry, maker: PathMaker): string {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    ? areaPath(geometry, maker)
    : linePath(geometry, maker)
}

function joinedPath(
  features: readonly { geometry: RegionGeometry | LineGeometry }[],
  maker: PathMaker,
): string {
  return features.map(({ geometry }) => geometryPath(geometry, maker)).join('')
}

/** One path, or nothing where no part of it is in view. */
function path(d: string, attrs: SvgAttributes): SvgElementNode[] {
  return d === '' ? [] : [svg('path', { ...attrs, d })]
}

const LINE = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const

/** A shape drawn twice, the second over the first: its path is written once. */
function drawnTwice(id: string, d: string, under: SvgAttributes, over: SvgAttributes): SvgElementNode[] {
  if (d === '') return []
  return [
    svg('g', under, [svg('path', { id, d, 'vector-effect': 'non-scaling-stroke' })]),
    svg('use', { href: `#${id}`, ...over }),
  ]
}

/** How finely things are drawn: most; land, whose edges lie under borders and water; water; faint lines. */
export interface Makers {
  main: PathMaker
  under: PathMaker
  water: PathMaker
  faint: PathMaker
}

export interface Ground {
  dataset: Pick<Dataset, 'map' | 'basemap'>
  /** Those of the basemap's roads that are in force. */
  roads: readonly { geometry: LineGeometry }[]
  colours: MapPalette
  makers: Makers
  /** Whether the countries of the world are told apart, as they are from afar. */
  worldBorders: boolean
  /** Shadows of the mountains: a picture, where it lies and how much of it shows. */
  relief: { href: string; box: Box; opacity: number } | null
  /** Starts the ids of paths that are drawn twice. */
  idPrefix: string
}

/** Sea, land, relief, rivers, water, inner lines, borders and roads, from the ground up. */
export function basemapLayers(ground: Ground): SvgElementNode[] {
  const { roads, colours, idPrefix, relief } = ground
  const { basemap } = ground.dataset
  const { main: maker, under, water, faint } = ground.makers
  const { clip } = maker
  const focus = focusLand(ground.dataset)
  const isFocus = (id: string | undefined) => id !== undefined && focus.has(id)
  const { land, world } = basemap
  const neighbours = land.features.filter(({ properties }) => !isFocus(properties.id))
  const detailed = new Set(land.features.map(({ properties }) => properties.id))
  // Where the detailed land ends, the coarse world goes on beneath it, in the same colours.
  const coarse = world.features.filter(({ properties }) => !isFocus(properties.id))
  const coarseFocus = world.features.filter(
    ({ properties }) => isFocus(properties.id) && !detailed.has(properties.id),
  )
  const own = land.features.filter(({ properties }) => isFocus(properties.id))
  // All land lies on this tint once: its stroke closes the gaps that thinning opens between countries.
  const tint = {
    fill: colours.neighbours,
    stroke: colours.neighbours,
    'stroke-width': 2 * under.tolerance([-1e6, 0]),
  }
  return [
    svg('rect', {
      class: 'd-water',
      x: clip.left,
      y: clip.top,
      width: clip.right - clip.left,
      height: clip.bottom - clip.top,
      fill: colours.water,
    }),
    ...path(joinedPath(coarse, under), { class: 'd-neighbours', ...tint }),
    ...path(joinedPath(neighbours, under), { class: 'd-neighbours', ...tint }),
    ...drawnTwice(
      `${idPrefix}-land`,
      joinedPath([...coarseFocus, ...own], under),
      { class: 'd-neighbours', ...tint },
      { class: 'd-land', fill: colours.land },
    ),
    ...(relief ? [reliefPicture(relief)] : []),
    ...path(joinedPath(basemap.rivers.features, faint), {
      ...LINE,
      class: 'd-river',
      stroke: colours.river,
      'stroke-width': 1.2,
    }),
    ...path(joinedPath(basemap.water.features, water), { class: 'd-water', fill: colours.water }),
    ...path(joinedPath(basemap.districtLines.features, faint), {
      ...LINE,
      class: 'd-district-line',
      stroke: colours.districtLine,
      'stroke-width': 0.9,
      'stroke-dasharray': '2 3',
    }),
    ...(ground.worldBorders
      ? path(joinedPath(basemap.worldBorders.features, faint), {
          ...LINE,
          class: 'd-world-border',
          stroke: colours.worldBorder,
          'stroke-width': 0.8,
        })
      : []),
    ...drawnTwice(
      `${idPrefix}-borders`,
      joinedPath(basemap.borders.features, maker),
      { ...LINE, class: 'd-border-casing', stroke: colours.borderCasing, 'stroke-width': 3.2 },
      { ...LINE, class: 'd-border', stroke: colours.border, 'stroke-width': 1.1 },
    ),
    ...drawnTwice(
      `${idPrefix}-roads`,
      joinedPath(roads, maker),
      { ...LINE, class: 'd-road-casing', stroke: colours.roadCasing, 'stroke-width': 3.4 },
      { ...LINE, class: 'd-road', stroke: colours.road, 'stroke-width': 1.5 },
    ),
  ]
}

function reliefPicture({ href, box, opacity }: NonNullable<Ground['relief']>): SvgElementNode {
  const { left, top, right, bottom } = box
  const place = { x: left, y: top, width: right - left, height: bottom - top }
  return svg('image', { class: 'd-relief', href, ...place, preserveAspectRatio: 'none', opacity })
}

/** Regions and routes in force, each with its name as title. `hatch` is the id of the corridor's pattern. */
export function regionLayers(
  regions: readonly RegionFeature[],
  routes: readonly RouteFeature[],
  colours: MapPalette,
  maker: PathMaker,
  hatch: string,
  nameOf: (feature: RegionFeature | RouteFeature) => string,
): SvgElementNode[] {
  const order = ['district', 'control', 'reference', 'corridor', 'line'] as const
  const drawn = order.flatMap((role) =>
    regions
      .filter((region) => region.properties.role === role)
      .flatMap((region) => {
        const d = geometryPath(region.geometry, maker)
        if (d === '') return []
        const title = svg('title', {}, [nameOf(region)])
        return [svg('g', { class: `d-${role}` }, [title, ...regionPaths(role, d, colours, hatch)])]
      }),
  )
  const routed = routes.flatMap((route) => {
    const d = geometryPath(route.geometry, maker)
    if (d === '' || route.properties.role !== 'corridor') return []
    const attrs = { ...LINE, class: 'd-route', stroke: colours.corridor, 'stroke-width': 1.8 }
    return [svg('path', { ...attrs, 'stroke-dasharray': '6 3', d }, [svg('title', {}, [nameOf(route)])])]
  })
  return [...drawn, ...routed]
}

function regionPaths(
  role: RegionFeature['properties']['role'],
  d: string,
  colours: MapPalette,
  hatch: string,
): SvgElementNode[] {
  const line = { ...LINE, d }
  switch (role) {
    case 'district':
      return [svg('path', { ...line, stroke: colours.districtLine, 'stroke-width': 1 })]
    case 'control':
      return [svg('path', { d, fill: colours.control, 'fill-opacity': FILL_OPACITY.control })]
    case 'reference':
      return [
        svg('path', {
          d,
          fill: colours.reference,
          'fill-opacity': FILL_OPACITY.reference,
          stroke: colours.reference,
          'stroke-width': 1.7,
          'stroke-dasharray': '6 4',
          'stroke-linejoin': 'round',
        }),
      ]
    case 'corridor':
      return [
        svg('path', {
          d,
          fill: `url(#${hatch})`,
          stroke: colours.corridor,
          'stroke-width': 0.8,
          'stroke-opacity': 0.5,
        }),
      ]
    case 'line':
      return [
        svg('path', { ...line, stroke: colours.line, 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' }),
      ]
  }
}

/** Diagonal hatching for areas known only approximately. */
export function hatchPattern(id: string, colours: MapPalette): SvgElementNode {
  return svg(
    'pattern',
    { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      svg('rect', { width: 7, height: 7, fill: colours.corridor, 'fill-opacity': FILL_OPACITY.corridor }),
      svg('path', { d: 'M0 0V7', stroke: colours.corridor, 'stroke-width': 2, 'stroke-opacity': 0.55 }),
    ],
  )
}
