import { describe, expect, test } from 'vitest'
import { FLAG, isUndated, NO_PLACE } from '../dataset/event-columns.ts'
import type { EventRecord } from '../schema/event.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { parseDay } from '../time/day.ts'
import { accuracyOf, type EventSetting, eventRow, sortEvents } from './event-rows.ts'

function event(change: Partial<EventRecord>): EventRecord {
  const text = { ar: 'حدث', en: 'Event' }
  return {
    id: 'event',
    date: '2023-09-19',
    kind: 'battle',
    places: ['town'],
    title: text,
    text,
    claims: [],
    sources: ['survey'],
    certainty: { level: 'high' },
    ...change,
  }
}

function place(
  id: string,
  precision: PlaceFeature['properties']['precision'],
  accuracyKm: number,
): PlaceFeature {
  const label = { ar: [id], en: [id] }
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [46, 39] },
    properties: {
      kind: 'town',
      name: label,
      names: [],
      variants: [],
      precision,
      accuracyKm,
      source: 's',
      rank: 4,
    },
  }
}

const group = {
  label: { ar: 'أ', en: 'A' },
  shape: 'disc' as const,
  colour: '#000000',
  colourDark: '#ffffff',
}
const setting: EventSetting = {
  places: [place('town', 'exact', 1), place('valley', 'exact', 5), place('country', 'anchor', 1)],
  placeIndex: new Map([
    ['town', 0],
    ['valley', 1],
    ['country', 2],
  ]),
  kinds: [
    { id: 'diplomatic', includes: ['diplomacy', 'ceasefire'], ...group },
    { id: 'military', includes: ['battle', 'offensive'], ...group },
  ],
  hasArticle: ({ sources }) => sources.includes('article'),
}
const rowOf = (change: Partial<EventRecord>) => {
  const [dated] = sortEvents([event(change)])
  if (!dated) throw new Error('no event')
  return eventRow(dated, setting)
}

test('events go by first day, then time, then last day, then id', () => {
  const events = [
    event({ id: 'b', date: '2023-09-19' }),
    event({ id: 'a', date: '2023-09-19' }),
    event({ id: 'long', date: '2023-09-19/2023-09-20' }),
    event({ id: 'noon', date: '2023-09-19', time: '12:00' }),
    event({ id: 'dawn', date: '2023-09-19/2023-09-30', time: '05:30' }),
    event({ id: 'year', date: '2023' }),
    event({ id: 'before', date: '2023-09-18' }),
  ]
  expect(sortEvents(events).map((dated) => dated.event.id)).toEqual([
    'year',
    'before',
    'a',
    'b',
    'long',
    'dawn',
    'noon',
  ])
})

test('a row holds whole days, the first place, the group of the kind', () => {
  const start = parseDay('2023-09-19') ?? 0
  expect(rowOf({ date: '2023-09-19/2023-09-20', places: ['valley', 'town'] })).toMatchObject({
    start,
    end: start + 2,
    place: 1,
    lon: 46,
    lat: 39,
    kind: 1,
  })
})

test('an event without a place has no position', () => {
  const row = rowOf({ places: [] })
  expect(row).toMatchObject({ place: NO_PLACE, flags: 0 })
  expect(row.lon).toBeNaN()
})

describe('flags', () => {
  test.for([
    ['an exact place', {}, 0],
    ['a place known to more than 2 km', { places: ['valley'] }, FLAG.approximatePlace],
    ['an area', { places: ['country'] }, FLAG.approximatePlace],
    [
      'a spot of its own',
      { places: ['country'], at: { position: [47, 40], accuracyKm: 2 } },
      FLAG.ownPosition,
    ],
    [
      'a loose spot of its own',
      { at: { position: [47, 40], accuracyKm: 3 } },
      FLAG.ownPosition | FLAG.approximatePlace,
    ],
    ['a month', { date: '2023-09' }, FLAG.monthPrecision],
    ['about a year', { date: '2023~' }, FLAG.yearPrecision | FLAG.approximateDate],
    ['low certainty', { certainty: { level: 'low' } }, FLAG.lowCertainty],
    ['medium certainty', { certainty: { level: 'medium' } }, 0],
    ['an article', { sources: ['survey', 'article'] }, FLAG.hasArticle],
  ] satisfies [string, Partial<EventRecord>, number][])('of %s', ([, change, flags]) => {
    expect(rowOf(change).flags).toBe(flags)
  })
})

test('accuracy is that of the spot, else of the first place', () => {
  expect(accuracyOf(event({ places: ['valley'] }), setting)).toBe(5)
  expect(accuracyOf(event({ at: { position: [47, 40], accuracyKm: 0.5 } }), setting)).toBe(0.5)
  expect(accuracyOf(event({ places: [] }), setting)).toBeNull()
})

test('what the checks should have caught is refused', () => {
  expect(() => rowOf({ places: ['nowhere'] })).toThrow('no place nowhere')
  expect(() => rowOf({ kind: 'handover' })).toThrow('kind handover is in no group')
  expect(() => rowOf({ date: 'soon' })).toThrow('soon is not a date')
})

test('an event without a date comes last and is no part of any day', () => {
  const dated = sortEvents([event({ id: 'b', date: 'XXXX' }), event({ id: 'a', date: '2024' })])
  expect(dated.map(({ event: { id } }) => id)).toEqual(['a', 'b'])
  expect(isUndated(eventRow(dated[1]!, setting).flags)).toBe(true)
  expect(isUndated(eventRow(dated[0]!, setting).flags)).toBe(false)
})

test('playback rests at turning points that are certain, and where the data says so', () => {
  const stops = (change: Partial<EventRecord>) =>
    (eventRow(sortEvents([event(change)])[0]!, setting).flags & FLAG.worthStop) !== 0
  expect(stops({ kind: 'ceasefire' })).toBe(true)
  expect(stops({ kind: 'ceasefire', certainty: { level: 'medium' } })).toBe(false)
  expect(stops({ kind: 'ceasefire', stop: false })).toBe(false)
  expect(stops({ kind: 'battle' })).toBe(false)
  expect(stops({ kind: 'battle', stop: true })).toBe(true)
})
