import * as z from 'zod/mini'
import { bilingualSchema, idSchema, inLanguagesSchema, isoDaySchema, textSchema } from './common.ts'

const paragraphs = inLanguagesSchema(z.array(textSchema))

/** `about.json`: what the editors say of their data, beside what is counted from it. */
export const aboutFileSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      id: idSchema,
      heading: bilingualSchema,
      paragraphs,
      /** Words as this map uses them. */
      terms: z.optional(z.array(z.strictObject({ term: bilingualSchema, meaning: bilingualSchema }))),
    }),
  ),
  /** What the texts of each measured set are, by the set's id. */
  scoreSets: z.optional(z.record(idSchema, bilingualSchema)),
})
export type AboutFile = z.infer<typeof aboutFileSchema>

/** `corrections.json`: what was wrong and is no longer, the latest first. */
export const correctionsFileSchema = z.array(
  z.strictObject({
    date: isoDaySchema,
    subject: bilingualSchema,
    old: bilingualSchema,
    new: bilingualSchema,
    reason: bilingualSchema,
  }),
)
export type CorrectionsFile = z.infer<typeof correctionsFileSchema>

const count = z.int().check(z.gte(0))

/** `linker-score.json`, written by `npm run score -- --write FILE`: links found against links that texts hold. */
export const linkerScoreSchema = z.strictObject({
  measured: isoDaySchema,
  linkerVersion: z.string(),
  sets: z.array(z.strictObject({ id: idSchema, texts: count, right: count, wrong: count, missed: count })),
})
export type LinkerScore = z.infer<typeof linkerScoreSchema>

/** What is uncertain, counted. */
const countsSchema = z.strictObject({
  places: z.strictObject({ all: count, exact: count, approximate: count, anchor: count }),
  events: z.strictObject({
    all: count,
    high: count,
    medium: count,
    low: count,
    oneSource: count,
    inexactDate: count,
  }),
  claims: count,
  /** Areas, lines and roads, with the least and greatest accuracy, km; null without any. */
  outlines: z.strictObject({ all: count, accuracyKm: z.nullable(z.tuple([z.number(), z.number()])) }),
  articles: z.strictObject({ all: count, inferredDay: count, mentions: count }),
  sources: count,
})
export type Counts = z.infer<typeof countsSchema>

/** `details/about.json` of a dataset: what the page about the data shows. */
export const aboutDataSchema = z.strictObject({
  about: z.nullable(aboutFileSchema),
  corrections: correctionsFileSchema,
  linkerScore: z.nullable(linkerScoreSchema),
  counts: countsSchema,
  /** Events of low certainty, with the reason where one is given. */
  lowCertainty: z.array(
    z.strictObject({ id: idSchema, title: bilingualSchema, note: z.nullable(bilingualSchema) }),
  ),
  /** Data sets that positions and outlines come from. */
  datasets: z.array(
    z.strictObject({
      id: idSchema,
      title: textSchema,
      version: z.nullable(z.string()),
      url: z.nullable(z.string()),
      note: z.nullable(z.string()),
    }),
  ),
})
export type AboutData = z.infer<typeof aboutDataSchema>
