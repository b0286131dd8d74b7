import * as z from 'zod/mini'
import { bilingualSchema, idSchema, isoDaySchema, positionSchema } from './common.ts'

const lineSchema = z.array(positionSchema).check(z.minLength(2))
const ringSchema = z.array(positionSchema).check(z.minLength(4, 'a ring has at least four positions'))

export const lineGeometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.strictObject({
    type: z.literal('MultiLineString'),
    coordinates: z.array(lineSchema).check(z.minLength(1)),
  }),
])

export const regionGeometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).check(z.minLength(1)) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ringSchema).check(z.minLength(1))).check(z.minLength(1)),
  }),
  z.strictObject({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.strictObject({
    type: z.literal('MultiLineString'),
    coordinates: z.array(lineSchema).check(z.minLength(1)),
  }),
])

/**
 * In force iff `from <= day < to`, judged at the end of the day: `to` is the first day at whose end the feature
 * no longer holds. `null` leaves that side open.
 */
const inForce = { from: z.nullable(isoDaySchema), to: z.nullable(isoDaySchema) }

const regionRoles = ['control', 'reference', 'district', 'corridor', 'line'] as const

const regionPropertiesSchema = z.strictObject({
  name: bilingualSchema,
  /** The place this region is the extent of. */
  place: z.optional(idSchema),
  role: z.enum(regionRoles),
  ...inForce,
  source: idSchema,
  accuracyKm: z.number().check(z.gt(0), z.lte(100)),
  /** Whose view of the matter the outline shows. */
  viewOf: bilingualSchema,
  /** Places that lie inside or outside for certain, where the drawn edge is too coarse to tell. */
  holds: z.optional(
    z.strictObject({ inside: z.optional(z.array(idSchema)), outside: z.optional(z.array(idSchema)) }),
  ),
  /** Years in words, shown with outlines that are drawn at every time. */
  years: z.optional(bilingualSchema),
  note: z.optional(bilingualSchema),
})

export const regionFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: regionGeometrySchema,
  properties: regionPropertiesSchema,
})
export type RegionFeature = z.infer<typeof regionFeatureSchema>

export const regionsFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(regionFeatureSchema),
})

const routePropertiesSchema = z.strictObject({
  name: bilingualSchema,
  place: z.optional(idSchema),
  role: z.enum(['corridor', 'road']),
  ...inForce,
  source: idSchema,
  accuracyKm: z.number().check(z.gt(0), z.lte(100)),
  /** Whose view of the route it is, where that is said. */
  viewOf: z.optional(bilingualSchema),
  note: z.optional(bilingualSchema),
})

export const routeFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: lineGeometrySchema,
  properties: routePropertiesSchema,
})
export type RouteFeature = z.infer<typeof routeFeatureSchema>

export const routesFileSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(routeFeatureSchema),
})
