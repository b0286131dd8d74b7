import * as z from 'zod/mini'
import { mapLayers } from '../map-layers.ts'
import {
  articleIdSchema,
  bilingualSchema,
  idSchema,
  inLanguagesSchema,
  isoDaySchema,
  textSchema,
} from './common.ts'
import { boundsSchema } from './map-config.ts'

/** Paragraphs in own words, in both languages; places stand inline as `[[place-id|surface]]`. */
const paragraphs = z.array(textSchema).check(z.minLength(1, 'has no paragraph'))

/** What of the map a step shows: bounds, or the surroundings of a place. */
const stepViewSchema = z
  .strictObject({ bounds: z.optional(boundsSchema), place: z.optional(idSchema) })
  .check(
    z.refine(
      ({ bounds, place }) => (bounds === undefined) !== (place === undefined),
      'names one thing to look at: either "bounds" or "place"',
    ),
  )
export type StepView = z.infer<typeof stepViewSchema>

const stepSelectionSchema = z.strictObject({ kind: z.enum(['place', 'event']), id: idSchema })

/** One step of a guided walk: what is told, the days and the part of the map it is about, and where it was read. */
const storyStepSchema = z.strictObject({
  /** Unique within its story. */
  id: idSchema,
  heading: bilingualSchema,
  text: inLanguagesSchema(paragraphs),
  /** First and last day, both included. */
  window: z.strictObject({ from: isoDaySchema, to: isoDaySchema }),
  view: stepViewSchema,
  /** What of the map shows; all of it where the step does not say. */
  layers: z.optional(
    z
      .array(z.enum(mapLayers))
      .check(z.refine((ids) => new Set(ids).size === ids.length, 'names a layer twice')),
  ),
  /** What is marked on the map. */
  selection: z.optional(stepSelectionSchema),
  /** Article or source ids. */
  sources: z.array(articleIdSchema).check(z.minLength(1, 'has no source')),
})
export type StoryStep = z.infer<typeof storyStepSchema>

/** `stories/<id>.json`, and as it stands `details/story-<id>.json` of the dataset. */
export const storySchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  summary: bilingualSchema,
  steps: z.array(storyStepSchema).check(z.minLength(2, 'has fewer than two steps')),
})
export type Story = z.infer<typeof storySchema>
