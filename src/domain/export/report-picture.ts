import { mercatorX, mercatorY } from '../geometry/mercator.ts'
import type { Position } from '../schema/common.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import type { ExportData } from './export-data.ts'

const WIDTH = 2000
const INSET_WIDTH = 460
/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.32

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
const round = (value: number) => String(Math.round(value * 10) / 10)

/** A flat view of a part of the world, in pixels from its upper left corner. */
interface View {
  x: (longitude: number) => number
  y: (latitude: number) => number
  width: number
  height: number
}

/** Web Mercator over bounds, the whole width taken. */
function mercatorView([[west, south], [east, north]]: readonly [Position, Position]): View {
  const scale = WIDTH / (mercatorX(east) - mercatorX(west))
  return {
    x: (longitude) => (mercatorX(longitude) - mercatorX(west)) * scale,
    y: (latitude) => (mercatorY(latitude) - mercatorY(north)) * scale,
    width: WIDTH,
    height: (mercatorY(south) - mercatorY(north)) * scale,
  }
}

/** The whole world, equirectangular, small. */
const worldView: View = {
  x: (longitude) => ((longitude + 180) / 360) * INSET_WIDTH,
  y: (latitude) => ((90 - latitude) / 180) * (INSET_WIDTH / 2),
  width: INSET_WIDTH,
  height: INSET_WIDTH / 2,
}

/** A line or ring as path data; points that fall on the pixel before are left out. */
function pathOf(line: readonly (readonly number[])[], view: View, closed: boolean): string {
  let last = ''
  const steps: string[] = []
  for (const [longitude = 0, latitude = 0] of line) {
    const point = `${round(view.x(longitude))} ${round(view.y(latitude))}`
    if (point !== last) steps.push(point)
    last = point
  }
  return `M${steps.join('L')}${closed ? 'Z' : ''}`
}

type Geometry = (RegionFeature | RouteFeature)['geometry']

function shapeOf(geometry: Geometry, view: View): { path: string; area: boolean } {
  const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : geometry.coordinates
  return { path: lines.map((line) => pathOf(line, view, area)).join(''), area }
}

const titled = (title: string) => `<title>${escapeXml(title)}</title>`

function outline({ id, geometry, properties }: RegionFeature | RouteFeature, view: View): string {
  const { path, area } = shapeOf(geometry, view)
  const { name, role, from, to, accuracyKm } = properties
  const title = `${id}: ${name.en}, ${role}, ${from ?? '…'} to ${to ?? '…'}, ±${accuracyKm} km`
  return `<path class="${area ? 'area' : 'line'} ${role}" d="${path}">${titled(title)}</path>`
}

/** An accuracy as an ellipse: a circle on the ground, at the place's latitude. */
function accuracyRing([longitude, latitude]: Position, km: number, view: View, kind: string): string {
  const up = km / KM_PER_DEGREE
  const aside = up / Math.max(0.05, Math.cos((latitude * Math.PI) / 180))
  const rx = view.x(longitude + aside) - view.x(longitude)
  const ry = view.y(latitude - up) - view.y(latitude)
  return `<ellipse class="ring ${kind}" cx="${round(view.x(longitude))}" cy="${round(view.y(latitude))}" rx="${round(rx)}" ry="${round(ry)}"/>`
}

function placeMark(place: PlaceFeature, view: View, events: number): string {
  const { name, precision, accuracyKm, rank, kind, source } = place.properties
  const [longitude, latitude] = place.geometry.coordinates
  const [x, y] = [round(view.x(longitude)), round(view.y(latitude))]
  const title = `${place.id}: ${name.ar.join(' / ')}, ${name.en.join(' / ')}; ${kind}, ${precision}, ±${accuracyKm} km, ${source}; marks of events: ${events}`
  const label =
    rank <= 4 ? `<text x="${x}" y="${round(view.y(latitude) - 7)}">${escapeXml(name.ar[0] ?? '')}</text>` : ''
  return `<g>${titled(title)}<circle class="place ${precision}" cx="${x}" cy="${y}" r="${round(2.5 + Math.sqrt(events))}"/>${label}</g>`
}

const STYLE = `
.ground{fill:#f6f1e6}.border{fill:none;stroke:#b9ae9f;stroke-width:1.2}
.area{fill:#b4532a;fill-opacity:.05;stroke:#b4532a;stroke-width:1.2}.line{fill:none;stroke:#7a6a7d;stroke-width:2}
.corridor{stroke:#0b6e6e;fill:#0b6e6e;fill-opacity:.08}.line.corridor{fill:none}.district{stroke-dasharray:5 4;fill-opacity:.02}
.ring{fill:#2a7f9e;fill-opacity:.07;stroke:#2a7f9e;stroke-opacity:.55;stroke-width:.8}
.ring.anchor{fill:none;stroke-dasharray:2 4}.ring.event{fill:#b5432b;stroke:#b5432b}
.place{fill:#1f2430;stroke:#fffdf8}.place.approximate,.place.anchor{fill:#fffdf8;stroke:#1f2430;stroke-width:1.4}
.spot{fill:#b5432b}text{font:12px Vazirmatn,'Noto Sans Arabic',sans-serif;text-anchor:middle;fill:#1f2430;paint-order:stroke;stroke:#f6f1e6;stroke-width:3px}
.note{font-size:16px;text-anchor:start}.inset{fill:#fffdf8;stroke:#e2dacb}`

/**
 * All features of the dataset in one picture (SVG): areas and lines, places with the circle within which each lies (exact
 * ones filled, others hollow, anchors of areas dashed), the own spots of events. What lies outside the map's bounds is
 * drawn on a small map of the world. Every mark names itself by its title. `borders`: lines for orientation underneath.
 */
export function reportPicture(data: ExportData, borders: readonly RouteFeature['geometry'][]): string {
  const view = mercatorView(data.map.bounds)
  const [[west, south], [east, north]] = data.map.bounds
  const inside = ({
    geometry: {
      coordinates: [longitude, latitude],
    },
  }: PlaceFeature) => longitude >= west && longitude <= east && latitude >= south && latitude <= north
  const marks = new Map<string, number>()
  for (const { at, places } of data.events) {
    const [first] = places
    if (!at && first !== undefined) marks.set(first, (marks.get(first) ?? 0) + 1)
  }
  const near = data.places.filter(inside)
  const far = data.places.filter((place) => !inside(place))
  const ring = (place: PlaceFeature, on: View) =>
    accuracyRing(place.geometry.coordinates, place.properties.accuracyKm, on, place.properties.precision)
  const mark = (place: PlaceFeature, on: View) => placeMark(place, on, marks.get(place.id) ?? 0)
  const spots = data.events.flatMap(({ at, id, title }) => {
    if (!at) return []
    const [x, y] = [view.x(at.position[0]), view.y(at.position[1])]
    const dot = `<circle class="spot" cx="${round(x)}" cy="${round(y)}" r="3">${titled(`${id}: ${title.en}`)}</circle>`
    return [accuracyRing(at.position, at.accuracyKm, view, 'event'), dot]
  })
  const count = (precision: string) =>
    data.places.filter(({ properties }) => properties.precision === precision).length
  const note = `${data.places.length} places: ${count('exact')} exact, ${count('approximate')} approximate, ${count('anchor')} anchors; ${data.regions.length} regions, ${data.routes.length} routes, ${data.events.length} events (${spots.length / 2} with a spot of their own)`
  const insetTop = round(view.height - worldView.height - 20)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${round(view.height)}" width="${WIDTH}" height="${round(view.height)}">`,
    titled(data.map.title.en),
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="100%" height="100%"/>`,
    ...borders.map((geometry) => `<path class="border" d="${shapeOf(geometry, view).path}"/>`),
    ...data.regions.map((region) => outline(region, view)),
    ...data.routes.map((route) => outline(route, view)),
    ...near.map((place) => ring(place, view)),
    ...spots,
    ...near.map((place) => mark(place, view)),
    `<svg x="20" y="${insetTop}" width="${worldView.width}" height="${worldView.height}">`,
    '<rect class="inset" width="100%" height="100%"/>',
    ...far.map((place) => ring(place, worldView)),
    ...far.map((place) => mark(place, worldView)),
    '</svg>',
    `<text class="note" x="20" y="30">${escapeXml(note)}</text>`,
    '</svg>',
    '',
  ].join('\n')
}
