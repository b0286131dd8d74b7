import { expect, test } from 'vitest'
import type { EventBody, EventHead } from '../domain/schema/dataset.ts'
import { emptyDetails, withinLimits } from './details.ts'

const numbered = <T>(count: number) => new Map(Array.from({ length: count }, (_, i) => [i, {} as T]))
const nothing = { heads: new Set<number>(), bodies: new Set<number>() }

test('of many heads and bodies those that came first are let go', () => {
  const details = { ...emptyDetails, heads: numbered<EventHead>(2500), bodies: numbered<EventBody>(201) }
  const { heads, bodies } = withinLimits(details, nothing)
  expect([heads.size, Math.min(...heads.keys())]).toEqual([2000, 500])
  expect([bodies.size, bodies.has(0)]).toEqual([200, false])
})

test('what is looked at stays, however early it came and however much it is', () => {
  const details = { ...emptyDetails, heads: numbered<EventHead>(3000) }
  const early = new Set([0, 7])
  const { heads } = withinLimits(details, { ...nothing, heads: early })
  expect([...heads.keys()].slice(0, 3)).toEqual([0, 7, 1002])
  const all = new Set(details.heads.keys())
  expect(withinLimits(details, { ...nothing, heads: all }).heads.size).toBe(3000)
})

test('a visit that has asked for little keeps all of it', () => {
  const details = { ...emptyDetails, heads: numbered<EventHead>(2000), bodies: numbered<EventBody>(200) }
  expect(withinLimits(details, nothing)).toBe(details)
})
