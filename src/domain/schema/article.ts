import * as z from 'zod/mini'
import {
  articleIdSchema,
  bilingualSchema,
  idSchema,
  isoDaySchema,
  textSchema,
  webAddressSchema,
} from './common.ts'

/** UTF-16 code unit range `[start, end)` of the text whose sha256 the record holds. */
export const rangeSchema = z
  .tuple([z.int().check(z.gte(0)), z.int().check(z.gte(0))])
  .check(z.refine(([start, end]) => start <= end, 'ends before it starts'))
export type Range = z.infer<typeof rangeSchema>

export const publishedBases = ['stated', 'inferred', 'unknown'] as const

export const mentionSchema = z.strictObject({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  surface: z.string().check(z.minLength(1)),
  place: idSchema,
  zone: z.string(),
  rule: z.string(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  metonym: z.optional(z.boolean()),
})
export type Mention = z.infer<typeof mentionSchema>

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'is not a sha256 in hex'))

/** Written by the linker, whole, from the text alone. */
const linkedSchema = z.strictObject({
  file: z.string(),
  sha256: sha256Schema,
  lengthUtf16: z.int(),
  publisher: z.nullable(z.string()),
  title: z.nullable(z.string()),
  titleRange: z.nullable(rangeSchema),
  mainRanges: z.array(rangeSchema),
  published: z.nullable(isoDaySchema),
  publishedBasis: z.enum(publishedBases),
  mentions: z.array(mentionSchema),
  /** By which texts that share passages are told, without the texts (articles/fingerprint.ts). */
  fingerprint: z.optional(z.string().check(z.regex(/^(?:[0-9a-f]{8})*$/, 'is not a fingerprint'))),
  linkerVersion: z.string(),
})

/** An abstract in own words; places stand inline as `[[place-id|surface]]`. */
export const abstractSchema = bilingualSchema

/**
 * What an editor says of one stretch of the text: the place it names, or null for none. `surface` is the stretch itself;
 * it may be left out where the linker's own mention covers it.
 */
const correctionSchema = z.strictObject({
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(0)),
  place: z.nullable(idSchema),
  surface: z.optional(z.string().check(z.minLength(1))),
})
export type Correction = z.infer<typeof correctionSchema>

/** Written by an editor; commands never overwrite it. */
const editedSchema = z.strictObject({
  publisher: z.optional(textSchema),
  /** Set where the text itself carries no headline or a better citation is known; null: it has none. */
  title: z.nullable(textSchema),
  /** Describes the article where it has no title of its own. */
  describedAs: z.optional(bilingualSchema),
  url: z.optional(webAddressSchema),
  published: z.nullable(isoDaySchema),
  publishedBasis: z.enum(publishedBases),
  abstract: abstractSchema,
  events: z.array(idSchema),
  corrections: z.array(correctionSchema),
})

export const articleRecordSchema = z.strictObject({
  id: articleIdSchema,
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  edited: editedSchema,
  linked: linkedSchema,
})
export type ArticleRecord = z.infer<typeof articleRecordSchema>

/** A newsroom whose texts the map links: the Arabic forms its name takes in source lines, and its short id for article ids. */
export const publisherSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Further forms in which texts print the name. */
  forms: z.array(textSchema),
})
export type Publisher = z.infer<typeof publisherSchema>
export const publishersFileSchema = z.array(publisherSchema)
