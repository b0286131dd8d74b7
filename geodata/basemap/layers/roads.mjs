import { join } from 'node:path'
import { BASEMAP, readManual, writeCollection } from '../lib/files.mjs'
import { curveThrough } from '../lib/smooth.mjs'

/**
 * Roads and passes: no licensed package holds them, so they are schematic, hand-written through known towns in
 * manual/, and drawn as curves through those points. Roads opened lately (`since`) are left to geodata/routes.geojson,
 * which has days; the basemap is the same on every day. Writes roads.geojson and passes.geojson.
 */
export function buildRoads() {
  const roads = readManual('roads.geojson')
    .filter((f) => !f.properties.since)
    .map((f) => ({
      ...f,
      geometry: { type: 'LineString', coordinates: curveThrough(f.geometry.coordinates) },
    }))
  writeCollection(join(BASEMAP, 'roads.geojson'), roads)
  writeCollection(join(BASEMAP, 'passes.geojson'), readManual('passes.geojson'))
}
