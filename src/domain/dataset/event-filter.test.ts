import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certaintyLevels } from '../schema/event.ts'
import { decodeEventColumns, type EventRow, encodeEventColumns, FLAG } from './event-columns.ts'
import { eventFilter, type FacetChoice, HIDES, knownChoice, NO_CHOICE } from './event-filter.ts'
import { facetCounts } from './facet-counts.ts'
import { decodeFacets, listOf } from './facets.ts'
import { whyEmpty, withoutGroup } from './why-empty.ts'
import { ALL_KINDS, forEachVisible } from './window.ts'

const sides = ['east', 'west', 'press'].map((id) => ({ id }))
const sources = ['a-paper', 'b-book', 'c-report', 'd-decree']
const articles = [{ id: 'a-paper' }, { id: 'd-decree' }]

interface Sample {
  start: number
  length: number
  kind: number
  certainty: number
  article: boolean
  sides: number[]
  sources: number[]
}

const sample: fc.Arbitrary<Sample> = fc.record({
  start: fc.nat({ max: 60 }),
  length: fc.integer({ min: 1, max: 20 }),
  kind: fc.nat({ max: 2 }),
  certainty: fc.nat({ max: 2 }),
  article: fc.boolean(),
  sides: fc.subarray([0, 1, 2]),
  sources: fc.subarray([0, 1, 2, 3]),
})
const samples = fc.array(sample, { maxLength: 40 }).map((list) => list.toSorted((a, b) => a.start - b.start))
const choices: fc.Arbitrary<FacetChoice> = fc.record({
  sides: fc.option(fc.subarray(sides.map(({ id }) => id))),
  sources: fc.option(fc.subarray(sources)),
  certainty: fc.option(fc.subarray([...certaintyLevels])),
  hasArticle: fc.boolean(),
})
const windows = fc
  .tuple(fc.nat({ max: 80 }), fc.nat({ max: 80 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

function build(list: readonly Sample[]) {
  const rows = list.map(
    ({ start, length, kind, certainty, article }): EventRow => ({
      start,
      end: start + length,
      place: 0,
      lon: 0,
      lat: 0,
      kind,
      certainty,
      flags: article ? FLAG.hasArticle : 0,
    }),
  )
  const { header, bytes } = encodeEventColumns(rows)
  const columns = decodeEventColumns(header, bytes.buffer, [[0, 0]])
  const facets = decodeFacets(
    {
      sources,
      sideCounts: list.map((event) => event.sides.length),
      sides: list.flatMap((event) => event.sides),
      sourceCounts: list.map((event) => event.sources.length),
      eventSources: list.flatMap((event) => event.sources),
      claims: list.map(() => 1),
    },
    list.length,
  )
  return { columns, facets, setting: { columns, facets, sides, articles } }
}

/** The rule in the words of the contract. */
function passes(event: Sample, kinds: number, choice: FacetChoice): boolean {
  return (
    (kinds & (1 << event.kind)) !== 0 &&
    (choice.sides === null || event.sides.some((side) => choice.sides?.includes(sides[side]!.id))) &&
    (choice.sources === null || event.sources.some((source) => choice.sources?.includes(sources[source]!))) &&
    (choice.certainty === null || choice.certainty.includes(certaintyLevels[event.certainty]!)) &&
    (!choice.hasArticle || event.article)
  )
}

const touches = (event: Sample, { from, to }: { from: number; to: number }) =>
  event.start <= to && event.start + event.length > from

test('the mask shows just the events that the rule lets through', () => {
  fc.assert(
    fc.property(samples, choices, fc.nat({ max: 7 }), windows, (list, choice, kinds, window) => {
      const { columns, setting } = build(list)
      const shown: number[] = []
      forEachVisible(columns, window, eventFilter(kinds, choice, setting), (i) => shown.push(i))
      const wanted = list.flatMap((event, i) =>
        touches(event, window) && passes(event, kinds, choice) ? [i] : [],
      )
      expect(shown).toEqual(wanted)
    }),
  )
})

test('a chip counts what the window would show if it alone were chosen in its group', () => {
  fc.assert(
    fc.property(samples, choices, fc.nat({ max: 7 }), windows, (list, choice, kinds, window) => {
      const { columns, facets, setting } = build(list)
      const filter = eventFilter(kinds, choice, setting)
      const counts = facetCounts(columns, window, filter, facets, { kinds: 3, sides: 3 })
      const count = (other: Partial<FacetChoice>, bits = kinds) =>
        list.filter((event) => touches(event, window) && passes(event, bits, { ...choice, ...other })).length
      expect([...counts.kinds]).toEqual([0, 1, 2].map((kind) => count({}, 1 << kind)))
      expect([...(counts.sides ?? [])]).toEqual(sides.map(({ id }) => count({ sides: [id] })))
      expect([...(counts.sources ?? [])]).toEqual(sources.map((id) => count({ sources: [id] })))
      expect([...counts.certainty]).toEqual(certaintyLevels.map((level) => count({ certainty: [level] })))
      expect(counts.hasArticle).toBe(count({ hasArticle: true }))
    }),
  )
})

test('an empty window is explained by numbers that hold', () => {
  const span = { from: 0, to: 100 }
  fc.assert(
    fc.property(samples, choices, fc.nat({ max: 7 }), windows, (list, choice, kinds, window) => {
      const shown = list.filter((event) => passes(event, kinds, choice))
      fc.pre(!shown.some((event) => touches(event, window)))
      const { columns, setting } = build(list)
      const why = whyEmpty(columns, window, eventFilter(kinds, choice, setting), span)
      expect(why.unfiltered).toBe(list.filter((event) => touches(event, window)).length)
      expect(why.before + why.after).toBe(shown.length)
      for (const { group, count } of why.without) {
        const other = group === 'kinds' ? choice : { ...choice, [group]: NO_CHOICE[group] }
        const bits = group === 'kinds' ? ALL_KINDS : kinds
        expect(count).toBe(
          list.filter((event) => touches(event, window) && passes(event, bits, other)).length,
        )
      }
      const earlier = shown
        .filter((event) => event.start < window.from)
        .map((event) => event.start + event.length)
      expect(why.previous?.to ?? null).toBe(earlier.length === 0 ? null : Math.max(...earlier) - 1)
      const later = shown.filter((event) => event.start > window.to).map((event) => event.start)
      expect(why.next?.from ?? null).toBe(later.length === 0 ? null : Math.min(...later))
    }),
  )
})

const one: Sample = { start: 3, length: 1, kind: 0, certainty: 2, article: false, sides: [1], sources: [2] }

test('without a choice there is no mask at all', () => {
  expect(eventFilter(5, NO_CHOICE, build([one]).setting)).toEqual({ kinds: 5 })
})

test('before the facets are here, sides and sources hide nothing', () => {
  const { setting } = build([one])
  const filter = eventFilter(
    ALL_KINDS,
    { ...NO_CHOICE, sides: ['east'], sources: ['a-paper'] },
    { ...setting, facets: null },
  )
  expect([...(filter.hidden ?? [])]).toEqual([0])
})

test('chosen sources say which articles count', () => {
  const { setting } = build([one])
  const filter = eventFilter(ALL_KINDS, { ...NO_CHOICE, sources: ['d-decree', 'c-report'] }, setting)
  expect([...(filter.articles ?? [])]).toEqual([0, 1])
})

test('dropping a group leaves what the others hide', () => {
  const { setting } = build([one])
  const filter = eventFilter(ALL_KINDS, { ...NO_CHOICE, certainty: ['high'], hasArticle: true }, setting)
  expect(withoutGroup(filter, 'certainty').hidden?.[0]).toBe(HIDES.hasArticle)
})

test('ids that the map does not have are left out; a list of which none is left was no choice', () => {
  const { setting } = build([one])
  const asked = { ...NO_CHOICE, sides: ['nowhere', 'east'], sources: ['nothing'] }
  expect(knownChoice(asked, setting)).toEqual({ ...NO_CHOICE, sides: ['east'] })
  expect(knownChoice({ ...NO_CHOICE, sides: [] }, setting).sides).toEqual([])
})

test('facets of another number of events, or with lists that do not fit their counts, are refused', () => {
  const file = {
    sources,
    sideCounts: [1],
    sides: [0],
    sourceCounts: [2],
    eventSources: [0, 3],
    claims: [4],
  }
  const facets = decodeFacets(file, 1)
  expect([...listOf(facets.sourcesOf, 0)]).toEqual([0, 3])
  expect(() => decodeFacets(file, 2)).toThrow(/is of 1 events, the dataset has 2/)
  expect(() => decodeFacets({ ...file, sides: [0, 1] }, 1)).toThrow(/sides has 2 numbers/)
})
