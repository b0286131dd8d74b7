import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../languages.ts'
import { parseDay } from '../time/day.ts'
import {
  digitSystems,
  formatUrlState,
  labelLanguages,
  monthStyles,
  parseUrlState,
  selectionKinds,
  themes,
  type UrlState,
} from './url-state.ts'

/** Any UTF-16 code units, halves of surrogate pairs among them. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

const id = fc.stringMatching(/^[a-z0-9]{1,6}([-_][a-z0-9]{1,6}){0,4}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const day = fc.integer({ min: -719_528, max: 2_932_896 })
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: Math.round(min * 10 ** digits), max: Math.round(max * 10 ** digits) })
    .map((n) => Number((n / 10 ** digits).toFixed(digits)))

const window = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([a, b]): Pick<UrlState, 'from' | 'to'> => {
    if (a !== undefined && b !== undefined) return { from: Math.min(a, b), to: Math.max(a, b) }
    return { ...(a === undefined ? {} : { from: a }), ...(b === undefined ? {} : { to: b }) }
  })

/** Every state that the contract can say. */
const states: fc.Arbitrary<UrlState> = fc
  .record(
    {
      selection: fc.record({ kind: fc.constantFrom(...selectionKinds), id }),
      window,
      kinds: ids,
      layers: ids,
      sides: ids,
      sources: ids,
      certainty: ids,
      lang: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themes),
      labels: fc.constantFrom(...labelLanguages),
      at: fc.record({
        latitude: decimal(-85, 85, 4),
        longitude: decimal(-180, 180, 4),
        zoom: decimal(0, 22, 2),
      }),
      view: fc.constantFrom('map' as const, 'list' as const),
      step: fc.nat({ max: 999 }),
      clock: fc.constantFrom('event' as const, 'published' as const),
      hasArticle: fc.constant(true as const),
      query: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((q) => q.length <= 200),
      digits: fc.constantFrom(...digitSystems),
      months: fc.constantFrom(...monthStyles),
      data: id,
      interactive: fc.constantFrom('auto' as const, 'tap' as const, 'never' as const),
      slider: fc.boolean(),
      list: fc.boolean(),
      height: fc.integer({ min: 120, max: 4000 }),
    },
    { requiredKeys: [] },
  )
  .map(({ window: days, ...rest }) => ({ ...rest, ...days }))

test('a state survives writing and reading', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseUrlState(`?${formatUrlState(state)}`)).toEqual(state)
    }),
    { numRuns: 500 },
  )
})

test('reading never throws, and what was read survives writing', () => {
  const names = [
    ...selectionKinds,
    'from',
    'to',
    'kinds',
    'at',
    'q',
    'step',
    'height',
    'lang',
    'slider',
    'data',
  ]
  const queries = fc
    .array(fc.tuple(fc.constantFrom(...names), fc.oneof(anyText, fc.stringMatching(/^[\d.,-]*$/))))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))
  fc.assert(
    fc.property(fc.oneof(anyText, queries), (text) => {
      const state = parseUrlState(text)
      expect(parseUrlState(formatUrlState({ ...state, ...roundedAt(state) }))).toEqual({
        ...state,
        ...roundedAt(state),
      })
    }),
    { numRuns: 500 },
  )
})

/** The view's position as the URL writes it: four decimals, two of zoom. */
function roundedAt({ at }: UrlState): Pick<UrlState, 'at'> {
  if (!at) return {}
  // Adding 0 turns -0, which no text tells from 0, into 0.
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0
  return {
    at: { latitude: round(at.latitude, 4), longitude: round(at.longitude, 4), zoom: round(at.zoom, 2) },
  }
}

describe('broken values', () => {
  test('are dropped one by one', () => {
    expect(parseUrlState('?place=shusha&from=2020-02-30&to=2020-11-10&lang=xx&nonsense=1')).toEqual({
      selection: { kind: 'place', id: 'shusha' },
      to: parseDay('2020-11-10'),
    })
  })

  test('a reversed window is dropped whole', () => {
    expect(parseUrlState('?from=2023-09-20&to=2023-09-19&lang=en')).toEqual({ lang: 'en' })
  })

  test('a window may be one day', () => {
    const only = parseDay('2023-09-19')
    expect(parseUrlState('?from=2023-09-19&to=2023-09-19')).toEqual({ from: only, to: only })
  })

  test('numbers out of range are clamped', () => {
    expect(parseUrlState('?at=95,-200,30&height=50&step=5000')).toEqual({
      at: { latitude: 85, longitude: -180, zoom: 22 },
      height: 120,
      step: 999,
    })
  })

  test('an id with markup or a path in it is none', () => {
    expect(parseUrlState('?place=%3Cscript%3E&article=../../etc&data=a/b')).toEqual({})
  })
})

test('of several selections the first of story, article, event, place counts', () => {
  expect(parseUrlState('?place=a&event=b&article=c')).toEqual({ selection: { kind: 'article', id: 'c' } })
  expect(parseUrlState('?place=a&article=%3C')).toEqual({ selection: { kind: 'place', id: 'a' } })
})

test('days and numbers may be written in Arabic digits', () => {
  expect(parseUrlState('?from=٢٠٢٠-٠٩-٢٧&step=٣')).toEqual({ from: parseDay('2020-09-27'), step: 3 })
})

test('an empty list says that nothing is shown, a list without a valid id says nothing', () => {
  expect(parseUrlState('?kinds=')).toEqual({ kinds: [] })
  expect(parseUrlState('?kinds=%3C,%3E')).toEqual({})
  expect(parseUrlState('?kinds=military,%3C,military')).toEqual({ kinds: ['military'] })
})
