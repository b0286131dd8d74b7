import * as z from 'zod/mini'
import { languages, textLanguages } from '../languages.ts'
import {
  bilingualSchema,
  colourSchema,
  idSchema,
  inLanguagesSchema,
  isoDaySchema,
  positionSchema,
  textSchema,
} from './common.ts'
import { eventKindSchema } from './event.ts'

export const markShapes = ['diamond', 'cross', 'triangle', 'square', 'disc', 'inverted-triangle'] as const
const markShapeSchema = z.enum(markShapes)
export type MarkShape = z.infer<typeof markShapeSchema>

/** `[[west, south], [east, north]]` in degrees. */
export const boundsSchema = z
  .tuple([positionSchema, positionSchema])
  .check(z.refine(([sw, ne]) => sw[0] < ne[0] && sw[1] < ne[1], 'is not [[west, south], [east, north]]'))
export type Bounds = z.infer<typeof boundsSchema>

/** A group of event kinds as readers see it: one filter, one mark, one colour. */
const kindGroupSchema = z.strictObject({
  id: idSchema,
  label: bilingualSchema,
  shape: markShapeSchema,
  colour: colourSchema,
  colourDark: colourSchema,
  includes: z.array(eventKindSchema).check(z.minLength(1)),
})
export type KindGroup = z.infer<typeof kindGroupSchema>

const periodSchema = z.strictObject({
  id: idSchema,
  label: bilingualSchema,
  from: isoDaySchema,
  to: isoDaySchema,
})

const attributionSchema = z.strictObject({
  id: idSchema,
  text: bilingualSchema,
  /** What of the map it stands for. */
  covers: bilingualSchema,
  licence: textSchema,
  url: z.optional(z.url({ protocol: /^https?$/ })),
})

/** The one file that says what this map is of. Everything in `src/` takes title, bounds, kinds and sides from here. */
export const mapConfigSchema = z.strictObject({
  title: bilingualSchema,
  tagline: bilingualSchema,
  description: bilingualSchema,
  /** Languages that the dataset's texts stand in. */
  languages: z
    .array(z.enum(languages))
    .check(
      z.refine((told) => textLanguages.every((one) => told.includes(one)), 'lacks a language of every text'),
    ),
  /** Bounds the reader can move in. */
  bounds: boundsSchema,
  /** First and last day of the time axis; `to` is also the day up to which the chronology reaches. */
  span: z.strictObject({ from: isoDaySchema, to: isoDaySchema }),
  /** The first view. */
  start: z.strictObject({
    from: isoDaySchema,
    to: isoDaySchema,
    bounds: boundsSchema,
    heading: bilingualSchema,
    /** Own words; places stand inline as `[[place-id|surface]]`. */
    text: inLanguagesSchema(z.array(textSchema)),
  }),
  periods: z.array(periodSchema),
  kinds: z.array(kindGroupSchema).check(z.minLength(1), z.maxLength(6)),
  sides: z.array(
    z.strictObject({
      id: idSchema,
      label: bilingualSchema,
      /** Sides whose word on the same event counts as the other side's; said of one of the two, it holds for both. */
      opposes: z.optional(z.array(idSchema)),
      /** Several sides together: what it states is the text of an agreement. */
      joint: z.optional(z.boolean()),
    }),
  ),
  /** Spans of days for which no area of control can be justified, with the reason. */
  noControl: z.array(z.strictObject({ from: isoDaySchema, to: isoDaySchema, reason: bilingualSchema })),
  attributions: z.array(attributionSchema),
  /** Addresses of the licences that the data as a whole is under, for those who find it by its description. */
  licences: z.optional(z.array(z.url({ protocol: /^https?$/ })).check(z.minLength(1))),
  /** Ids in basemap/land.geojson of the countries the map is about; the other land is tinted as their neighbours'. */
  homeCountries: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Where readers report an error. */
  contact: bilingualSchema,
  /** Events, articles and places together that get pages of their own (url/page-path.ts); the start page shows the others. */
  maxPages: z.optional(z.int()),
  /** Of them events at most. */
  maxEventPages: z.optional(z.int()),
})
export type MapConfig = z.infer<typeof mapConfigSchema>
