import * as z from 'zod/mini'
import { isUnknownDate, parseEdtf } from '../time/edtf.ts'
import { articleIdSchema, bilingualSchema, idSchema, positionSchema } from './common.ts'

export const eventKinds = [
  'battle',
  'offensive',
  'casualty-report',
  'humanitarian',
  'diplomacy',
  'agreement',
  'ceasefire',
  'handover',
  'political',
  'peacekeeping',
  'displacement',
] as const
export const eventKindSchema = z.enum(eventKinds)
export type EventKind = z.infer<typeof eventKindSchema>

/** An authored date; `XXXX` where none is known: the event then stands in the tray beside the time axis. */
export const edtfSchema = z.string().check(
  z.refine((text) => {
    const read = parseEdtf(text)
    return isUnknownDate(text) || read.ok || read.fault !== 'not-edtf'
  }, 'is not an EDTF date (1992, 1992-05, 2023-09-19, 2023-09-19/2023-09-20, 2020~; XXXX where it is unknown)'),
  z.refine((text) => {
    const read = parseEdtf(text)
    return read.ok || read.fault !== 'end-before-start'
  }, 'ends before it starts'),
)

const claimVerbs = [
  'said',
  'reported',
  'announced',
  'denied',
  'counted',
  'stated',
  'demanded',
  'quoted',
] as const
const claimQualifiers = ['about', 'at-least', 'up-to', 'more-than', 'less-than'] as const

/** Who says what: a statement, with a figure where one was given. Figures never stand without their claimant. */
export const claimSchema = z.strictObject({
  who: bilingualSchema,
  /** Id of a side in map.json. */
  side: idSchema,
  verb: z.enum(claimVerbs),
  what: bilingualSchema,
  value: z.optional(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  qualifier: z.optional(z.enum(claimQualifiers)),
  unit: z.optional(bilingualSchema),
  /** Names the quantity the figure is about, within its event: claims with the same one can be compared. */
  measure: z.optional(idSchema),
  /** Article or source id the claim was read in. */
  source: articleIdSchema,
})
export type Claim = z.infer<typeof claimSchema>

/** How an event stands between the sides: see claims/event-state.ts. */
const eventStates = ['document', 'disputed', 'confirmed', 'each-side', 'one-side', 'reported'] as const
export type EventState = (typeof eventStates)[number]

export const certaintyLevels = ['high', 'medium', 'low'] as const
export type CertaintyLevel = (typeof certaintyLevels)[number]
export const certaintySchema = z.strictObject({
  level: z.enum(certaintyLevels),
  note: z.optional(bilingualSchema),
})

export const eventSchema = z.strictObject({
  id: idSchema,
  date: edtfSchema,
  /** Local time `HH:MM`, where known; orders events within one day. */
  time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time HH:MM'))),
  kind: eventKindSchema,
  /** Whether playback rests at the event; where absent, its kind and certainty decide (build/worth-stop.ts). */
  stop: z.optional(z.boolean()),
  /** Place ids; the event's mark stands at the first. */
  places: z.array(idSchema),
  /** The spot itself, where it is known and no gazetteer place stands there. */
  at: z.optional(z.strictObject({ position: positionSchema, accuracyKm: z.number().check(z.gt(0)) })),
  title: bilingualSchema,
  text: bilingualSchema,
  claims: z.array(claimSchema),
  /** Article or source ids. */
  sources: z.array(articleIdSchema).check(z.minLength(1, 'has no source')),
  certainty: certaintySchema,
  /** How it stands between the sides, where the claims alone do not show it (claims/event-state.ts). */
  state: z.optional(z.enum(eventStates)),
})
export type EventRecord = z.infer<typeof eventSchema>

export const eventsFileSchema = z.array(eventSchema)
