import * as z from 'zod/mini'
import { bilingualSchema, idSchema, labelSchema, positionSchema, textSchema } from './common.ts'

export const placeKinds = [
  'city',
  'town',
  'village',
  'region',
  'district',
  'province',
  'country',
  'corridor',
  'road',
  'bridge',
  'airport',
  'mountain',
  'pass',
  'lake',
  'river',
  'monastery',
  'site',
  'entity',
] as const
const placeKindSchema = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof placeKindSchema>

const yearSchema = z.string().check(z.regex(/^\d{4}$/, 'is not a year'))

/** One form of a place's name with who uses it and since when. `lang` is a BCP 47 language. */
const toponymSchema = z.strictObject({
  text: textSchema,
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/, 'is not a language code')),
  role: z.enum(['official', 'local', 'historic', 'other']),
  usedBy: z.optional(bilingualSchema),
  from: z.optional(yearSchema),
  to: z.optional(yearSchema),
})
export type Toponym = z.infer<typeof toponymSchema>

/** What an ambiguous name needs around it before it is taken for the place. */
const ambiguitySchema = z.strictObject({
  reason: textSchema,
  withWords: z.optional(z.array(textSchema)),
  withPlaces: z.optional(z.array(idSchema)),
})

const placePropertiesSchema = z.strictObject({
  kind: placeKindSchema,
  name: labelSchema,
  names: z.array(toponymSchema),
  /** Further Arabic-script spellings, for the linker and the search. */
  variants: z.array(textSchema),
  /** Spellings and descriptions in use that are too common or too general to be linked in a text: only the search knows them. */
  searchOnly: z.optional(z.array(textSchema)),
  parent: z.optional(idSchema),
  /** `exact`: the named spot; `approximate`: within accuracyKm; `anchor`: a stand-in for an area. */
  precision: z.enum(['exact', 'approximate', 'anchor']),
  accuracyKm: z.number().check(z.gt(0), z.lte(3000)),
  /** Id in sources.json of where the coordinate comes from. */
  source: idSchema,
  /** Label importance: 1 countries, 2 capitals and the region, 3 main towns, 4 towns, 5 villages, 6 details. */
  rank: z.int().check(z.gte(1), z.lte(6)),
  ambiguous: z.optional(ambiguitySchema),
  geonames: z.optional(z.int()),
  wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
  note: z.optional(bilingualSchema),
})

export const placeFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
  properties: placePropertiesSchema,
})
export type PlaceFeature = z.infer<typeof placeFeatureSchema>

export const placesFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(placeFeatureSchema),
})
