import * as z from 'zod/mini'
import { bilingualSchema, idSchema, positionSchema } from './common.ts'
import { lineGeometrySchema, regionGeometrySchema } from './region.ts'

export const basemapPropertiesSchema = z.looseObject({
  id: z.optional(z.string()),
  name: z.optional(bilingualSchema),
  kind: z.optional(z.string()),
  /** Of roads: 1 the main ones. */
  rank: z.optional(z.number()),
})

const polygonLayer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      geometry: regionGeometrySchema,
      properties: basemapPropertiesSchema,
    }),
  ),
})
const lineLayer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      geometry: lineGeometrySchema,
      properties: basemapPropertiesSchema,
    }),
  ),
})
/** Points that are there to be named; `areaKm2` is the size of what a point names. */
const nameLayer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      geometry: z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
      properties: z.looseObject({
        id: idSchema,
        name: bilingualSchema,
        areaKm2: z.optional(z.number().check(z.gt(0))),
      }),
    }),
  ),
})

/**
 * A picture of the relief in Web Mercator. `coordinates` are its corners, clockwise from the north-west; `maxzoom` is
 * the zoom up to which it bears to be seen.
 */
export const reliefSchema = z.looseObject({
  image: z
    .string()
    .check(z.regex(/^relief\.(?:webp|png|jpg)$/, 'is not relief.webp, relief.png or relief.jpg')),
  coordinates: z.tuple([positionSchema, positionSchema, positionSchema, positionSchema]),
  maxzoom: z.number().check(z.gte(1), z.lte(12)),
})
export type ReliefFile = z.infer<typeof reliefSchema>

/** The basemap in one file: every layer a GeoJSON FeatureCollection in WGS 84. */
export const basemapSchema = z.strictObject({
  world: polygonLayer,
  land: polygonLayer,
  water: polygonLayer,
  borders: lineLayer,
  worldBorders: lineLayer,
  districtLines: lineLayer,
  districtLabels: nameLayer,
  rivers: lineLayer,
  roads: lineLayer,
  passes: nameLayer,
  relief: z.optional(reliefSchema),
})
export type BasemapLayers = Omit<z.infer<typeof basemapSchema>, 'relief'>
export type BasemapLayerName = keyof BasemapLayers
