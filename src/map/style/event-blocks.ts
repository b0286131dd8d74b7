import type { Dataset } from '../../domain/dataset/dataset.ts'
import { FLAG } from '../../domain/dataset/event-columns.ts'
import { type EventFilter, forEachVisible, type TimeWindow } from '../../domain/dataset/window.ts'
import { groupEvents } from '../events/event-groups.ts'
import { takenRoom } from './label-room.ts'

/** What the style reads of a spot that only keeps labels off: no mark, no name. */
export interface EventBlockProperties {
  radius: -1
  crowded: true
  number: ''
  numberSize: 0
  importance: 0
  /** Top, right, bottom, left in CSS pixels. */
  room: [number, number, number, number]
}

/** Spots beyond which events lie so close that labels cannot be kept off them. */
const MOST_SPOTS = 300

/**
 * The spots of visible events that `drawn` place marks do not make room for: events at places that carry no mark in
 * this view, and events with a position of their own.
 */
export function eventBlocks(
  dataset: Pick<Dataset, 'events'>,
  window: TimeWindow,
  filter: EventFilter,
  drawn: ReadonlySet<number>,
): GeoJSON.Feature<GeoJSON.Point, EventBlockProperties>[] {
  const { lon, lat, place, flags } = dataset.events
  const { of, downwards } = groupEvents(dataset.events)
  const spots = new Map<string, { at: [number, number]; events: number; turned: boolean }>()
  forEachVisible(dataset.events, window, filter, (i) => {
    const own = (flags[i]! & FLAG.ownPosition) !== 0
    if (spots.size > MOST_SPOTS || Number.isNaN(lon[i]!) || (!own && drawn.has(place[i]!))) return
    const key = `${lon[i]} ${lat[i]}`
    const spot = spots.get(key)
    if (spot) spot.events++
    else spots.set(key, { at: [lon[i]!, lat[i]!], events: 1, turned: downwards[of[i]!] === 1 })
  })
  if (spots.size > MOST_SPOTS) return []
  return [...spots.values()].map(({ at, events, turned }) => {
    const room = takenRoom(0, events, turned)
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: {
        radius: -1,
        crowded: true,
        number: '',
        numberSize: 0,
        importance: 0,
        room: [room.top, room.right, room.bottom, room.left],
      },
    }
  })
}
