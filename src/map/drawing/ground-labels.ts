import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import { groundNames } from '../ground-names.ts'
import type { PlaceMark } from '../place-marks.ts'
import { waterNames } from '../style/water-names.ts'
import { clipLine } from './clip.ts'
import type { Box, Point, Projection } from './projection.ts'
import type { TakenBoxes } from './taken-boxes.ts'
import { textWidth } from './text-width.ts'

/** A quiet name that found room, its middle in CSS pixels; a pass has its sign there and its name below. */
export interface GroundLabel {
  kind: 'district' | 'pass' | 'water'
  text: string
  point: Point
}

export const GROUND_LABEL_SIZE = 11.5
/** Distance of a pass's name below its sign. */
export const PASS_NAME_BELOW = 13
/** Zoom from which rivers are named, as on the live map. */
const RIVERS_FROM = 7.4
/** Lakes narrower than this part of their name go without it. */
const LEAST_LAKE = 0.25
const CLEARANCE = 5

export interface GroundLabelView {
  project: Projection
  zoom: number
  frame: Box
  language: Language
}

/** Names of waters, districts and passes that find room among what is `taken`, which grows by their boxes. */
export function groundLabels(
  dataset: Dataset,
  marks: readonly PlaceMark[],
  view: GroundLabelView,
  taken: TakenBoxes,
): GroundLabel[] {
  return [...waterCandidates(dataset, marks, view), ...nameCandidates(dataset, marks, view)].filter(
    (label) => {
      const box = labelBox(label)
      if (taken.meets(box)) return false
      taken.add(box)
      return true
    },
  )
}

function labelBox({ kind, text, point: [x, y] }: GroundLabel): Box {
  const half = textWidth(text, GROUND_LABEL_SIZE, 400) / 2 + CLEARANCE
  const below = kind === 'pass' ? PASS_NAME_BELOW : 0
  const halfHeight = GROUND_LABEL_SIZE * 0.7
  return { left: x - half, right: x + half, top: y - halfHeight, bottom: y + below + halfHeight }
}

function nameCandidates(dataset: Dataset, marks: readonly PlaceMark[], view: GroundLabelView): GroundLabel[] {
  return groundNames(dataset, marks, view.zoom, view.language)
    .sort((a, b) => b.importance - a.importance)
    .map(({ kind, text, at }) => ({ kind, text, point: view.project(at) }))
}

/** Lakes in their middle where they are wide enough, rivers beside the middle of their longest part in view. */
function waterCandidates(
  dataset: Dataset,
  marks: readonly PlaceMark[],
  view: GroundLabelView,
): GroundLabel[] {
  const named = new Set(marks.map(({ place }) => place))
  return waterNames(dataset, view.language)
    .features.toSorted((a, b) => b.properties.importance - a.properties.importance)
    .flatMap(({ geometry, properties: { name, place, importance } }): GroundLabel[] => {
      if (place >= 0 && named.has(place)) return []
      if (geometry.type === 'Point') {
        const wide = Math.sqrt(importance) * pixelsPerKm(geometry.coordinates, view)
        if (wide < textWidth(name, GROUND_LABEL_SIZE, 400) * LEAST_LAKE) return []
        return [{ kind: 'water', text: name, point: view.project(geometry.coordinates) }]
      }
      if (view.zoom < RIVERS_FROM) return []
      const middle = middleInView(geometry, view)
      return middle
        ? [{ kind: 'water', text: name, point: [middle[0], middle[1] - GROUND_LABEL_SIZE * 0.8] }]
        : []
    })
}

/** Kilometres of a degree of latitude. */
const KM_PER_DEGREE = 111.2

function pixelsPerKm([longitude = 0, latitude = 0]: readonly number[], { project }: GroundLabelView): number {
  const [, south] = project([longitude, latitude - 0.5])
  const [, north] = project([longitude, latitude + 0.5])
  return (south - north) / KM_PER_DEGREE
}

function middleInView(
  geometry: GeoJSON.LineString | GeoJSON.MultiLineString,
  { project, frame }: GroundLabelView,
): Point | null {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const parts = lines.flatMap((line) =>
    clipLine(
      line.map((position) => project(position)),
      frame,
    ),
  )
  const longest = parts.reduce<Point[]>((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), [])
  let left = lengthOf(longest) / 2
  for (let i = 1; i < longest.length; i++) {
    const [a, b] = [longest[i - 1]!, longest[i]!]
    const step = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (step >= left && step > 0)
      return [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step]
    left -= step
  }
  return null
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const before = points[i - 1]
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0
  }, 0)
}
