import { simplify } from '@turf/simplify'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { inLanguage } from '../domain/text/in-language.ts'
import { plainLabel } from './labels.ts'
import { type Box, nameInView } from './name-in-view.ts'
import type { ConflictMapProps } from './props.ts'
import { SOURCE } from './style/source-ids.ts'

/** Layers of the names that stand at spots of their own, and all layers a name must not be laid over. */
const FIXED = ['country-names', 'country-names-more']
const OTHERS = [...FIXED, 'area-names', 'place-names', 'water-names', 'place-marks']
/** Zooms between which the names of countries are shown. */
const ZOOMS = [4, 9] as const
/** Longest wait for an idle moment, in milliseconds. */
const LATEST_MS = 1000
/** About the width of a letter and the height of a line of these names, in pixels. */
const LETTER = 9.5
const LINE = 22

/**
 * Names countries whose fixed names lie outside the free part of the map, behind panels or beyond its edge: once the
 * map rests, at the roomiest spot in view. Stays as it is while the map does not move.
 */
export function nameCountriesInView(map: MapLibreMap, props: () => ConflictMapProps): void {
  let placedFor = ''
  let gone = false
  map.on('style.load', () => {
    placedFor = ''
  })
  map.on('remove', () => {
    gone = true
  })
  const place = ({ dataset, language, theme }: ConflictMapProps) => {
    const { lng, lat } = map.getCenter()
    const view = JSON.stringify([lng, lat, map.getZoom(), map.getPadding(), language, theme])
    const source = map.getSource<GeoJSONSource>(SOURCE.countriesInView)
    if (view === placedFor || !source) return
    placedFor = view
    const zoom = map.getZoom()
    const features = zoom < ZOOMS[0] || zoom > ZOOMS[1] ? [] : namesNeeded(map, dataset, language)
    void source.setData({ type: 'FeatureCollection', features })
  }
  // When nothing else waits: a name may come late, an answer to the reader may not.
  const placeNow = () => {
    if (!gone) place(props())
  }
  map.on('idle', () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(placeNow, { timeout: LATEST_MS })
    else setTimeout(placeNow, 50)
  })
}

function namesNeeded(
  map: MapLibreMap,
  dataset: ConflictMapProps['dataset'],
  language: ConflictMapProps['language'],
): GeoJSON.Feature<GeoJSON.Point>[] {
  const layers = OTHERS.filter((id) => map.getLayer(id))
  const { clientWidth, clientHeight } = map.getContainer()
  const free: Box = { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
  const uncovered = uncoveredPart(map.getContainer())
  const named = namesWithin(map, uncovered)
  const kept = [
    ...dataset.regions.filter(({ properties }) => properties.role === 'reference'),
    ...dataset.basemap.water.features,
  ].flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : [],
  )
  let mask: ReturnType<typeof maskOf> | null = null
  const barred = (x: number, y: number) => {
    mask ??= maskOf(map, kept)
    return mask(x, y)
  }
  return dataset.basemap.land.features.flatMap(({ geometry, properties }) => {
    if (!properties.name || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return []
    const name = plainLabel(inLanguage(properties.name, language))
    if (named.has(name)) return []
    const inside = (area: Area) => {
      const holds = maskOf(map, [area])
      return (x: number, y: number) => holds(x, y) && !barred(x, y) && uncovered(x, y)
    }
    const empty = ({ left, top, right, bottom }: Box) => {
      const corners: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ]
      return map.queryRenderedFeatures(corners, { layers }).length === 0
    }
    const size = { free, halfWidth: (name.length * LETTER) / 2 + 8, halfHeight: LINE / 2 + 6, empty }
    // An exclave carries its country's name only where nothing else of the country has room.
    const spot =
      nameInView({ ...size, inside: inside(mainPart(coarseOf(geometry))) }) ??
      (geometry.type === 'MultiPolygon' ? nameInView({ ...size, inside: inside(coarseOf(geometry)) }) : null)
    if (!spot) return []
    const { lng, lat } = map.unproject(spot)
    const place = dataset.placeIndex.get(properties.id ?? '') ?? -1
    return [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [lng, lat] },
        properties: { name, place, first: true, importance: 1 },
      },
    ]
  })
}

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon

/** Detail of outlines left out, in degrees: a name keeps far more room than that. */
const COARSENESS = 0.02
const coarse = new WeakMap<Area, Area>()

function coarseOf(geometry: Area): Area {
  const known = coarse.get(geometry) ?? simplify(geometry, { tolerance: COARSENESS, mutate: false })
  coarse.set(geometry, known)
  return known
}

/** The part with the longest outline. */
function mainPart(geometry: Area): GeoJSON.Polygon {
  if (geometry.type === 'Polygon') return geometry
  const [main = []] = geometry.coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
  return { type: 'Polygon', coordinates: main }
}

/** Fixed names that stand where nothing of the page covers them. */
function namesWithin(map: MapLibreMap, uncovered: Uncovered): Set<unknown> {
  const layers = FIXED.filter((id) => map.getLayer(id))
  const within = map.queryRenderedFeatures({ layers }).filter(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return false
    const { x, y } = map.project(geometry.coordinates as [number, number])
    const half = (String(properties.name).length * LETTER) / 2
    return [x - half, x, x + half].every((across) => uncovered(across, y))
  })
  return new Set(within.map(({ properties }) => properties.name as unknown))
}

/** Whether a point of the map, in CSS pixels, is in view: neither beyond its edge nor under a panel. */
type Uncovered = (x: number, y: number) => boolean

/** Pixels between the points at which the page is asked what lies on top. */
const GRAIN = 48

function uncoveredPart(container: HTMLElement): Uncovered {
  const { left, top, width, height } = container.getBoundingClientRect()
  // With the drawing that may still stand over the map, which shows the same.
  const area = container.parentElement?.parentElement ?? container
  const columns = Math.ceil(width / GRAIN) + 1
  /** By its number in the grid: few points are ever asked about, and asking the page takes its time. */
  const seen = new Map<number, boolean>()
  return (x, y) => {
    if (x < 0 || y < 0 || x > width || y > height) return false
    const [column, row] = [Math.round(x / GRAIN), Math.round(y / GRAIN)]
    const number = row * columns + column
    const known = seen.get(number)
    if (known !== undefined) return known
    const [pageX, pageY] = [left + column * GRAIN, top + row * GRAIN]
    const free = area.contains(container.ownerDocument.elementFromPoint(pageX, pageY))
    seen.set(number, free)
    return free
  }
}

/** Pixels of the map for one of the mask. */
const COARSE_PIXEL = 6

/** Whether a point of the screen lies in one of some areas: looked up in a small picture of them. */
function maskOf(map: MapLibreMap, areas: readonly Area[]): (x: number, y: number) => boolean {
  const { clientWidth, clientHeight, ownerDocument } = map.getContainer()
  const canvas = ownerDocument.createElement('canvas')
  canvas.width = Math.ceil(clientWidth / COARSE_PIXEL)
  canvas.height = Math.ceil(clientHeight / COARSE_PIXEL)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  // A map without room (a page that is printed) has no picture to look into.
  if (!context || canvas.width === 0 || canvas.height === 0) return () => false
  for (const area of areas) fill(context, map, area)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return (x, y) => {
    const [column, row] = [Math.floor(x / COARSE_PIXEL), Math.floor(y / COARSE_PIXEL)]
    if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) return false
    return data[(row * canvas.width + column) * 4 + 3]! > 127
  }
}

function fill(context: CanvasRenderingContext2D, map: MapLibreMap, area: Area): void {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
  context.beginPath()
  for (const ring of rings) {
    for (const position of ring) {
      const { x, y } = map.project(position as [number, number])
      context.lineTo(x / COARSE_PIXEL, y / COARSE_PIXEL)
    }
    context.closePath()
  }
  context.fill('evenodd')
}
