import { mercatorX, mercatorY } from '../../domain/geometry/mercator.ts'
import { directionOf } from '../../domain/languages.ts'
import type { Position } from '../../domain/schema/common.ts'
import { readingOrder } from '../../domain/walk/reading-order.ts'
import type { ElementView } from '../../map/element-view.ts'
import { EventLayout } from '../../map/events/event-layout.ts'
import { HIDDEN, SLOT_OFFSETS } from '../../map/events/slots.ts'
import { mapSelection } from '../../map/map-selection.ts'
import { placeMarks } from '../../map/place-marks.ts'
import { toPixels } from '../../map/view.ts'
import { shownFilter } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'
import { markedSelection } from '../../store/story-steps.ts'

/** A place or an event that stands on the map, and where: pixels of the map's element, and degrees. */
export interface MapFeature {
  kind: 'place' | 'event'
  /** In the dataset's places or events. */
  index: number
  /** Articles in view that mention the place, and events whose mark stands at it. */
  articles: number
  events: number
  x: number
  y: number
  position: Position
}

const layouts = new WeakMap<object, EventLayout>()

function layoutOf(columns: MapState['dataset']['events']): EventLayout {
  const known = layouts.get(columns)
  if (known) return known
  const fresh = new EventLayout(columns)
  layouts.set(columns, fresh)
  return fresh
}

/** What stands on a part of the map's element (CSS pixels), in reading order: each place, and the marks of events. */
export function featuresIn(
  state: MapState,
  view: ElementView,
  part: { left: number; top: number; right: number; bottom: number },
): MapFeature[] {
  const { dataset, settledWindow, language } = state
  const filter = shownFilter(state)
  const { place: selected, lit } = mapSelection(dataset, markedSelection(state))
  const features: MapFeature[] = []
  const add = (feature: Omit<MapFeature, 'x' | 'y'>, offset: { x: number; y: number }) => {
    const [longitude, latitude] = feature.position
    const spot = toPixels(mercatorX(longitude), mercatorY(latitude), view)
    const [x, y] = [spot.x + offset.x, spot.y + offset.y]
    if (x >= part.left && x <= part.right && y >= part.top && y <= part.bottom)
      features.push({ ...feature, x, y })
  }
  const { zoom } = view
  const here = { dataset, window: settledWindow, filter, zoom, selected, lit, highlighted: null }
  for (const { place, articles, events } of placeMarks(here)) {
    const feature = dataset.places[place]
    if (!feature) continue
    const position = feature.geometry.coordinates
    add({ kind: 'place', index: place, articles, events, position }, { x: 0, y: 0 })
  }
  const layout = layoutOf(dataset.events)
  layout.setWindow(settledWindow, filter)
  for (let i = layout.first; i < layout.last; i++) {
    const slot = layout.slot(i)
    if (slot === HIDDEN) continue
    const position: Position = [dataset.events.lon[i]!, dataset.events.lat[i]!]
    const offset = { x: SLOT_OFFSETS[slot * 2]!, y: SLOT_OFFSETS[slot * 2 + 1]! }
    add({ kind: 'event', index: i, articles: 0, events: 0, position }, offset)
  }
  return readingOrder(features, directionOf(language))
}
