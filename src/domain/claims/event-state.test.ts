import { expect, test } from 'vitest'
import type { Claim, EventRecord } from '../schema/event.ts'
import { eventState } from './event-state.ts'

const both = (text: string) => ({ ar: text, en: text })
const sides = [
  { id: 'east', label: both('East'), opposes: ['west'] },
  { id: 'west', label: both('West') },
  { id: 'west-ally', label: both('Ally') },
  { id: 'joint', label: both('Both'), joint: true },
  { id: 'press', label: both('Press') },
]
function claim(side: string, change: Partial<Claim> = {}): Claim {
  return { who: both(side), side, verb: 'said', what: both('something'), source: `${side}-paper`, ...change }
}
const stateOf = (claims: Claim[], kind: EventRecord['kind'] = 'battle', state?: EventRecord['state']) =>
  eventState({ kind, claims, ...(state ? { state } : {}) }, sides)

test('what one side alone says is claimed by one side', () => {
  expect(stateOf([claim('east')])).toBe('one-side')
  expect(stateOf([claim('west'), claim('west')])).toBe('one-side')
})

test('what others tell, or nobody claims, is reported', () => {
  expect(stateOf([])).toBe('reported')
  expect(stateOf([claim('press')])).toBe('reported')
  expect(stateOf([claim('east'), claim('press')])).toBe('reported')
  expect(stateOf([claim('west-ally')])).toBe('reported')
})

test('two opposed sides that each say something of their own are told apart from two that agree', () => {
  expect(stateOf([claim('east'), claim('west')])).toBe('each-side')
  const killed = { measure: 'killed' }
  const agreeing = [claim('east', { ...killed, value: 5 }), claim('west', { ...killed, value: [4, 6] })]
  expect(stateOf(agreeing)).toBe('confirmed')
})

test('figures of two sides that exclude each other, and a denial, make a dispute', () => {
  const killed = { measure: 'killed' }
  expect(stateOf([claim('west', { ...killed, value: 5 }), claim('east', { ...killed, value: 9 })])).toBe(
    'disputed',
  )
  expect(stateOf([claim('press'), claim('west', { verb: 'denied' })])).toBe('disputed')
  expect(stateOf([claim('east', { ...killed, value: 5 }), claim('east', { ...killed, value: 9 })])).toBe(
    'one-side',
  )
})

test('the text of sides together is a document, and so is an agreement of which nobody claims anything', () => {
  expect(stateOf([claim('joint'), claim('joint')], 'diplomacy')).toBe('document')
  expect(stateOf([], 'agreement')).toBe('document')
  expect(stateOf([claim('press')], 'agreement')).toBe('reported')
  expect(stateOf([], 'diplomacy')).toBe('reported')
})

test("an editor's word goes before the rule", () => {
  expect(stateOf([claim('east')], 'battle', 'confirmed')).toBe('confirmed')
})
