import * as z from 'zod/mini'
import { packLine, unpackLine } from '../geometry/packed-line.ts'
import { type BasemapLayers, basemapPropertiesSchema, basemapSchema } from '../schema/basemap.ts'

type Area = BasemapLayers['land']['features'][number]
type Line = BasemapLayers['borders']['features'][number]

/** Whole numbers, looked at by themselves: there are a hundred thousand of them, and a schema for each costs a slow start 100 ms. */
const line = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((number) => Number.isSafeInteger(number)),
  'is not a line of whole numbers',
)
const lineShapes = [
  z.strictObject({ type: z.literal('LineString'), coordinates: line }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
] as const
const linesSchema = z.discriminatedUnion('type', lineShapes)
const areaSchema = z.discriminatedUnion('type', [
  ...lineShapes,
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(line) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
])

const properties = basemapPropertiesSchema
const areas = z.array(z.strictObject({ properties, geometry: areaSchema }))
const lines = z.array(z.strictObject({ properties, geometry: linesSchema }))
const { districtLabels, passes, relief } = basemapSchema.shape

/** The basemap as it is sent: of areas and lines their features alone, each line packed (geometry/packed-line.ts). */
export const packedBasemapSchema = z.strictObject({
  world: areas,
  land: areas,
  water: areas,
  borders: lines,
  worldBorders: lines,
  districtLines: lines,
  rivers: lines,
  roads: lines,
  districtLabels,
  passes,
  relief,
})
export type PackedBasemap = z.infer<typeof packedBasemapSchema>

/** A geometry whose lines stand in some form: as positions, or packed. */
type LinesOf<L> = { type: 'LineString'; coordinates: L } | { type: 'MultiLineString'; coordinates: L[] }
type AreaOf<L> =
  | LinesOf<L>
  | { type: 'Polygon'; coordinates: L[] }
  | { type: 'MultiPolygon'; coordinates: L[][] }

/** The same geometry with each of its lines in another form. */
function withLines<A, B>(geometry: LinesOf<A>, change: (line: A) => B): LinesOf<B>
function withLines<A, B>(geometry: AreaOf<A>, change: (line: A) => B): AreaOf<B>
function withLines<A, B>(geometry: AreaOf<A>, change: (line: A) => B): AreaOf<B> {
  const each = (one: A) => change(one)
  switch (geometry.type) {
    case 'LineString':
      return { type: geometry.type, coordinates: change(geometry.coordinates) }
    case 'MultiPolygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((rings) => rings.map(each)) }
    default:
      return { type: geometry.type, coordinates: geometry.coordinates.map(each) }
  }
}

/** Packs a basemap; its coordinates are at four decimals afterwards. */
export function packBasemap(basemap: z.infer<typeof basemapSchema>): PackedBasemap {
  const area = (layer: { features: readonly Area[] }) =>
    layer.features.map((feature) => ({
      properties: feature.properties,
      geometry: withLines(feature.geometry, packLine),
    }))
  const way = (layer: { features: readonly Line[] }) =>
    layer.features.map((feature) => ({
      properties: feature.properties,
      geometry: withLines(feature.geometry, packLine),
    }))
  return {
    ...basemap,
    world: area(basemap.world),
    land: area(basemap.land),
    water: area(basemap.water),
    borders: way(basemap.borders),
    worldBorders: way(basemap.worldBorders),
    districtLines: way(basemap.districtLines),
    rivers: way(basemap.rivers),
    roads: way(basemap.roads),
  }
}

/** The layers of a packed basemap, as GeoJSON. Throws an Error where a line is none. */
export function unpackBasemap({ relief: _relief, ...packed }: PackedBasemap): BasemapLayers {
  const area = (features: z.infer<typeof areas>): BasemapLayers['land'] => ({
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      properties: feature.properties,
      geometry: withLines(feature.geometry, unpackLine),
    })),
  })
  const way = (features: z.infer<typeof lines>): BasemapLayers['borders'] => ({
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      properties: feature.properties,
      geometry: withLines(feature.geometry, unpackLine),
    })),
  })
  return {
    ...packed,
    world: area(packed.world),
    land: area(packed.land),
    water: area(packed.water),
    borders: way(packed.borders),
    worldBorders: way(packed.worldBorders),
    districtLines: way(packed.districtLines),
    rivers: way(packed.rivers),
    roads: way(packed.roads),
  }
}
