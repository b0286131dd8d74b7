import type { Claim, EventRecord, EventState } from '../schema/event.ts'
import type { MapConfig } from '../schema/map-config.ts'
import { compareClaims } from './compare-claims.ts'

type Sides = MapConfig['sides']

/** Kinds of events that are a text by themselves, unless somebody claims something of them. */
const TEXTS: ReadonlySet<EventRecord['kind']> = new Set(['agreement', 'ceasefire'])

function opposed(a: string, b: string, sides: Sides): boolean {
  const opposes = (from: string, to: string) =>
    sides.find(({ id }) => id === from)?.opposes?.includes(to) ?? false
  return opposes(a, b) || opposes(b, a)
}

const isParty = (id: string, sides: Sides) =>
  sides.some((side) => (side.id === id && side.opposes?.length) || side.opposes?.includes(id))

function somePair(claims: readonly Claim[], holds: (a: Claim, b: Claim) => boolean): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => holds(a, b)))
}

/**
 * How an event stands between the sides: `document`, a text they agreed on; `disputed`, one denies what another says or
 * their figures cannot all be true; `confirmed`, opposed sides give figures that fit; `each-side`, opposed sides speak
 * of it, each of something of its own; `one-side`, one side alone says so; `reported`, told by others or without a claim.
 * Taken from what the record holds and nothing else: an editor's `state`, else the text of a joint
 * side, else a denial or figures that exclude each other, else who speaks. It tells who said what, not what is true.
 */
export function eventState(
  { state, kind, claims }: Pick<EventRecord, 'state' | 'kind' | 'claims'>,
  sides: Sides,
  originOf?: (source: string) => string,
): EventState {
  if (state !== undefined) return state
  const isJoint = ({ side }: Claim) => sides.find(({ id }) => id === side)?.joint === true
  if (claims.length === 0 ? TEXTS.has(kind) : claims.every(isJoint)) return 'document'
  const groups = compareClaims(claims, originOf)
  const against = (a: Claim, b: Claim) => opposed(a.side, b.side, sides)
  const denied = claims.some(({ verb }) => verb === 'denied')
  const conflict = groups.some(
    ({ verdict, claims: group }) => verdict === 'conflict' && somePair(group, (a, b) => a.side !== b.side),
  )
  if (denied || conflict) return 'disputed'
  if (groups.some(({ verdict, claims: group }) => verdict === 'agree' && somePair(group, against)))
    return 'confirmed'
  if (somePair(claims, against)) return 'each-side'
  return claims.length > 0 && claims.every(({ side }) => isParty(side, sides)) ? 'one-side' : 'reported'
}
