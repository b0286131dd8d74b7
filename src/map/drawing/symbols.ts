import { EventLayout } from '../events/event-layout.ts'
import { HIDDEN, SLOT_OFFSETS } from '../events/slots.ts'
import { type MapSelection, mapSelection } from '../map-selection.ts'
import { MARK_RADIUS } from '../mark-shapes.ts'
import { type PlaceMark, placeCounts, placeMarks } from '../place-marks.ts'
import { type GroundLabel, groundLabels } from './ground-labels.ts'
import { labelBox, type PlacedLabel, placeLabels, squareAround } from './place-labels.ts'
import { pointsWithin } from './place-points.ts'
import { type Box, isInside, type Point, type Projection } from './projection.ts'
import type { SceneContent } from './scene.ts'
import { TakenBoxes } from './taken-boxes.ts'

/** A thing of fixed size on screen that stands at a point of the map. */
export interface Placed<T> {
  thing: T
  /** In the drawing's units. */
  point: Point
  /** Index of the smallest scale at which it is drawn. */
  level: number
  /** Index of the smallest scale at which it gives way to another of its kind; none where it stays. */
  until?: number
}

/** Events that stand at one spot. */
type Spot = Placed<number[]>

export interface Symbols {
  /** Zoom at which one unit is one CSS pixel. */
  zoom: number
  selection: MapSelection
  layout: EventLayout
  /** The way through a selected article's places, in the drawing's units. */
  path: Point[]
  spots: Spot[]
  places: Placed<PlaceMark>[]
  labels: Placed<PlacedLabel>[]
  /** Names of waters, districts and passes: in drawings of a known size only. */
  groundLabels: GroundLabel[]
}

export interface SymbolView {
  project: Projection
  /** The same from unit mercator. */
  projectMercator: (x: number, y: number) => Point
  /** Zoom at which one unit is one CSS pixel. */
  zoom: number
  /** Symbols whose point lies outside are left out. */
  within: Box
  /** CSS pixels per unit at which the drawing may stand, ascending; what finds no room at one may at the next. */
  scales: readonly number[]
  /** Places that are drawn at most, the most important first; all of them where not given. */
  mostPlaces?: number
  /** Labels stay inside, where given; CSS pixels at scale 1. */
  frame?: Box
}

/** Chooses what the drawing shows of events, places and labels, and where labels find room. */
export function chooseSymbols(content: SceneContent, view: SymbolView): Symbols {
  const { dataset, window, filter } = content
  const selection = mapSelection(dataset, content.selection)
  const layout = content.layout ?? new EventLayout(dataset.events)
  layout.setWindow(window, filter)
  const spots = eventSpots(layout, view)

  const places: Placed<PlaceMark>[] = []
  const labels: Placed<PlacedLabel>[] = []
  const ground: GroundLabel[] = []
  const shown = new Set<number>()
  const counts = placeCounts(dataset, window, filter)
  const standing = pointsWithin(dataset.places, view, view.within)
  view.scales.forEach((scale, level) => {
    const marks = placeMarks({
      dataset,
      window,
      filter,
      zoom: view.zoom + Math.log2(scale),
      selected: selection.place,
      lit: selection.lit,
      highlighted: content.highlightedPlace,
      counts,
      among: (place) => standing[place] !== null,
    })
    const found = marks
      .filter(({ place }) => !shown.has(place))
      .map((mark) => ({ thing: mark, point: standing[mark.place]!, level }))
    for (const place of mostImportant(found, (view.mostPlaces ?? Infinity) - places.length)) {
      shown.add(place.thing.place)
      places.push(place)
    }
    const points = new Map(places.map(({ thing, point }) => [thing.place, scaled(point, scale)]))
    const at = (mark: PlaceMark) => points.get(mark.place)!
    const taken = new TakenBoxes([
      ...(view.frame ? outside(view.frame) : []),
      ...markBoxes(spots, layout, scale),
      ...places
        .filter(({ thing }) => thing.radius > 0)
        .map(({ thing }) => squareAround(at(thing), thing.radius + 2)),
    ])
    placeLevel(content, { places, labels, level, at, taken })
    if (view.frame) {
      const { project, zoom, frame } = view
      const named = places.map(({ thing }) => thing)
      ground.push(
        ...groundLabels(dataset, named, { project, zoom, frame, language: content.language }, taken),
      )
    }
  })
  const path = selection.path.map(view.project)
  return { zoom: view.zoom, selection, layout, path, spots, places, labels, groundLabels: ground }
}

/** So many of the places at most, in the order in which they stand. */
function mostImportant(places: readonly Placed<PlaceMark>[], most: number): readonly Placed<PlaceMark>[] {
  if (places.length <= most) return places
  const kept = new Set(
    places.toSorted((a, b) => b.thing.importance - a.thing.importance).slice(0, Math.max(0, most)),
  )
  return places.filter((place) => kept.has(place))
}

interface Level {
  places: readonly Placed<PlaceMark>[]
  /** Grows by what finds room. */
  labels: Placed<PlacedLabel>[]
  level: number
  at: (mark: PlaceMark) => Point
  taken: TakenBoxes
}

/**
 * Adds the labels that find room at one scale: those of smaller scales stay, makeshifts move close to their mark
 * where that has become free, then come the places that have none.
 */
function placeLevel({ dataset, language }: SceneContent, { places, labels, level, at, taken }: Level): void {
  const standing = labels.filter(({ until }) => until === undefined)
  const box = ({ thing }: Placed<PlacedLabel>) => labelBox(thing, at(thing.mark))
  for (const settled of standing) if (!settled.thing.far) taken.add(box(settled))
  for (const makeshift of standing.filter(({ thing }) => thing.far)) {
    const [better] = placeLabels(dataset, [makeshift.thing.mark], at, language, taken, 'near')
    if (better) {
      makeshift.until = level
      labels.push({ thing: better, point: makeshift.point, level })
    } else taken.add(box(makeshift))
  }
  const labelled = new Set(labels.map(({ thing }) => thing.mark.place))
  const waiting = places.filter(({ thing }) => !labelled.has(thing.place))
  waiting.sort((a, b) => b.thing.importance - a.thing.importance || a.thing.place - b.thing.place)
  const points = new Map(waiting.map(({ thing, point }) => [thing, point]))
  for (const label of placeLabels(dataset, [...points.keys()], at, language, taken))
    labels.push({ thing: label, point: points.get(label.mark)!, level })
}

/** What lies around a box, as four boxes. */
function outside({ left, top, right, bottom }: Box): Box[] {
  const far = 1e6
  return [
    { left: -far, top: -far, right: left, bottom: far },
    { left: right, top: -far, right: far, bottom: far },
    { left: -far, top: -far, right: far, bottom: top },
    { left: -far, top: bottom, right: far, bottom: far },
  ]
}

function scaled([x, y]: Point, scale: number): Point {
  return [x * scale, y * scale]
}

function eventSpots(layout: EventLayout, view: SymbolView): Spot[] {
  const { of, x, y, originX, originY } = layout.groups
  const spots = new Map<number, Spot>()
  for (let event = layout.first; event < layout.last; event++) {
    if (layout.slot(event) === HIDDEN) continue
    const group = of[event]!
    const known = spots.get(group)
    if (known) {
      known.thing.push(event)
      continue
    }
    const point = view.projectMercator(x[event]! + originX, y[event]! + originY)
    if (isInside(view.within, point)) spots.set(group, { thing: [event], point, level: 0 })
  }
  return [...spots.values()]
}

function markBoxes(spots: readonly Spot[], layout: EventLayout, scale: number): Box[] {
  return spots.flatMap(({ thing, point }) =>
    thing.map((event) => {
      const slot = layout.slot(event)
      const [x, y] = scaled(point, scale)
      return squareAround([x + SLOT_OFFSETS[slot * 2]!, y + SLOT_OFFSETS[slot * 2 + 1]!], MARK_RADIUS - 2)
    }),
  )
}
