import * as z from 'zod/mini'
import { bilingualSchema } from './common.ts'
import { lineGeometrySchema, regionGeometrySchema } from './region.ts'

const properties = z.looseObject({
  id: z.optional(z.string()),
  name: z.optional(bilingualSchema),
  kind: z.optional(z.string()),
})

const polygonLayer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({ type: z.literal('Feature'), geometry: regionGeometrySchema, properties }),
  ),
})
const lineLayer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ type: z.literal('Feature'), geometry: lineGeometrySchema, properties })),
})

/** The basemap in one file: every layer a GeoJSON FeatureCollection in WGS 84. */
export const basemapSchema = z.strictObject({
  world: polygonLayer,
  land: polygonLayer,
  water: polygonLayer,
  borders: lineLayer,
  districtLines: lineLayer,
  rivers: lineLayer,
  roads: lineLayer,
})
export type BasemapLayers = z.infer<typeof basemapSchema>
export type BasemapLayerName = keyof BasemapLayers
