import * as z from 'zod/mini'
import { abstractSchema, mentionSchema, publishedBases, publisherSchema } from './article.ts'
import { articleIdSchema, bilingualSchema, idSchema, isoDaySchema } from './common.ts'
import {
  certaintyLevels,
  certaintySchema,
  claimSchema,
  edtfSchema,
  eventKindSchema,
  eventSchema,
} from './event.ts'
import { mapConfigSchema } from './map-config.ts'
import { storySchema } from './story.ts'

/** `data/manifest.json`: which version is current and where its files stand, relative to the manifest. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  /** Paths by role, relative to the manifest. */
  files: z.strictObject({
    core: z.string(),
    places: z.string(),
    regions: z.string(),
    routes: z.string(),
    events: z.string(),
    basemap: z.string(),
    /** Folder of the detail files, ending in `/`. */
    details: z.string(),
  }),
})
export type Manifest = z.infer<typeof manifestSchema>

/** How `events.bin` is laid out: see dataset/event-columns.ts. */
const eventColumnsHeaderSchema = z.strictObject({
  count: z.int(),
  /** Day number that column `start` counts from. */
  baseDay: z.int(),
  west: z.number(),
  east: z.number(),
  south: z.number(),
  north: z.number(),
  /** Events in one `details/heads-K.json` and in one `details/bodies-K.json`. */
  headsPerFile: z.int(),
  bodiesPerFile: z.int(),
})
export type EventColumnsHeader = z.infer<typeof eventColumnsHeaderSchema>

/** What lists and place sizes need of an article. */
const articleHeadSchema = z.strictObject({
  id: articleIdSchema,
  publisher: z.nullable(idSchema),
  publisherName: bilingualSchema,
  title: z.nullable(z.string()),
  describedAs: z.optional(bilingualSchema),
  language: z.string(),
  published: z.nullable(isoDaySchema),
  publishedBasis: z.enum(publishedBases),
  /** `[index in places, number of mentions]`, in reading order of the first mention; headline and main text. */
  places: z.array(z.tuple([z.int(), z.int()])),
  /** Day-sorted event indices. */
  events: z.array(z.int()),
  /** `[index in articles, share]` of those whose text is partly the same: one origin; share 0 to 1 of the shorter text. */
  sharesText: z.optional(z.array(z.tuple([z.int(), z.number()]))),
})
export type ArticleHead = z.infer<typeof articleHeadSchema>

/** What lists of stories need; the steps stand in `details/story-ID.json`. */
const storyHeadSchema = z.strictObject({
  id: storySchema.shape.id,
  title: bilingualSchema,
  summary: bilingualSchema,
  /** Number of steps. */
  steps: z.int(),
})
export type StoryHead = z.infer<typeof storyHeadSchema>

export const coreSchema = z.strictObject({
  map: mapConfigSchema,
  publishers: z.array(publisherSchema),
  articles: z.array(articleHeadSchema),
  stories: z.array(storyHeadSchema),
  events: eventColumnsHeaderSchema,
})
export type Core = z.infer<typeof coreSchema>

/** `details/event-ids.json`: ids by day-sorted index. */
export const eventIdsSchema = z.array(idSchema)

/** `details/other-events.json`: by place index, the events that name the place while their mark stands elsewhere. */
export const otherEventsSchema = z.array(z.array(z.int()))

/**
 * `details/facets.json`: sides and sources of every event, for filters and tables. Lists of all events stand one after
 * the other, the counts say how many belong to each.
 */
export const facetsSchema = z.strictObject({
  /** Ids of articles and documents, in the order of their indices. */
  sources: z.array(articleIdSchema),
  sideCounts: z.array(z.int()),
  /** Indices in map.sides. */
  sides: z.array(z.int()),
  sourceCounts: z.array(z.int()),
  /** Indices in `sources`. */
  eventSources: z.array(z.int()),
  /** Number of claims by event. */
  claims: z.array(z.int()),
})
export type FacetsFile = z.infer<typeof facetsSchema>

/** `details/titles.json`: titles of all events by day-sorted index, in a row by language (dataset/event-titles.ts), for the search. */
export const eventTitlesSchema = z.array(z.tuple([z.string(), z.string()], z.string()))
export type EventTitles = z.infer<typeof eventTitlesSchema>

/** `details/heads-K.json`: what a list line and a mark's label need. */
const eventHeadSchema = z.strictObject({
  id: idSchema,
  date: edtfSchema,
  /** Date of the earliest dated article or source that tells of the event, as precisely as it states it. */
  published: z.optional(edtfSchema),
  time: z.optional(z.string()),
  kind: eventKindSchema,
  title: bilingualSchema,
  places: z.array(idSchema),
  certainty: z.enum(certaintyLevels),
})
export type EventHead = z.infer<typeof eventHeadSchema>
export const eventHeadsSchema = z.array(eventHeadSchema)

/** `details/bodies-K.json`: the rest of an event. */
const eventBodySchema = z.strictObject({
  id: idSchema,
  text: bilingualSchema,
  claims: z.array(claimSchema),
  sources: z.array(articleIdSchema),
  certainty: certaintySchema,
  state: eventSchema.shape.state,
  accuracyKm: z.nullable(z.number()),
})
export type EventBody = z.infer<typeof eventBodySchema>
export const eventBodiesSchema = z.array(eventBodySchema)

/** `details/article-ID.json`. */
export const articleDetailSchema = z.strictObject({
  id: articleIdSchema,
  url: z.optional(z.string()),
  abstract: abstractSchema,
  /** Mentions in headline and main text, in the text's order, corrections applied. */
  mentions: z.array(mentionSchema),
  lengthUtf16: z.int(),
  linkerVersion: z.string(),
  /** Whether `details/article-text-ID.json` is there. */
  hasText: z.optional(z.boolean()),
})
export type ArticleDetail = z.infer<typeof articleDetailSchema>
