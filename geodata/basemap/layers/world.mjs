import { join } from 'node:path'
import { EXTENT } from '../lib/extent.mjs'
import { BASEMAP, CACHE, packageFile, readJson, writeCollection, writeJson } from '../lib/files.mjs'
import { mapshaper } from '../lib/mapshaper.mjs'
import { country, kebab } from '../lib/names.mjs'

/** Areas of the source that have no country code of their own. */
const UNCODED = {
  Kosovo: { id: 'kosovo', name: { ar: 'كوسوفو', en: 'Kosovo' } },
  'Siachen Glacier': { id: 'siachen-glacier', name: { ar: 'سياتشن', en: 'Siachen Glacier' } },
  'Indian Ocean Ter.': {
    id: 'indian-ocean-territories',
    name: { ar: 'أقاليم المحيط الهندي', en: 'Indian Ocean Territories' },
  },
}

/** The source draws who holds a place; the map follows the United Nations where that differs (General Assembly 68/262). */
const CRIMEA = 'this.centroidX > 32 && this.centroidX < 37 && this.centroidY > 44 && this.centroidY < 46.5'

/**
 * Coarse countries of the whole world for what lies outside the extent (Natural Earth 1:50m through world-atlas), finer
 * near the extent than far away; its borders leave the extent out, so that no border is ever drawn twice.
 * Writes world.geojson and world-borders.geojson.
 */
export function buildWorld() {
  const source = packageFile('world-atlas', 'countries-50m.json')
  const thinned = join(CACHE, 'world-topology.json')
  mapshaper(
    '-i',
    source,
    'id-field=id',
    '-target',
    'countries',
    '-filter',
    'name !== "Antarctica"',
    '-explode',
    '-each',
    `if (name === 'Russia' && ${CRIMEA}) { id = '804'; name = 'Ukraine' }`,
    '-each',
    `if (name === 'N. Cyprus') { id = '196'; name = 'Cyprus' }`,
    '-each',
    `if (name === 'Somaliland') { id = '706'; name = 'Somalia' }`,
    '-dissolve',
    'fields=name',
    'copy-fields=id',
    'name=countries',
    '-each',
    'near = this.bounds[0] < 80 && this.bounds[2] > 15 && this.bounds[1] < 60 && this.bounds[3] > 20 && this.width < 60',
    '-simplify',
    'weighted',
    'variable',
    'interval=near ? 9000 : 40000',
    'keep-shapes',
    '-filter-islands',
    'min-area=4000km2',
    '-clean',
    '-o',
    thinned,
    'format=topojson',
    'no-quantization',
    'target=countries',
    'id-field=id',
  )
  const polygons = join(CACHE, 'world.geojson')
  mapshaper(thinned, '-o', polygons, 'format=geojson', 'precision=0.01')
  const features = readJson(polygons)
    .features.filter((f) => f.geometry)
    .map((f) => ({
      properties: country(String(f.properties.id ?? f.id).padStart(3, '0')) ??
        UNCODED[f.properties.name] ?? {
          id: kebab(f.properties.name),
          name: { ar: f.properties.name, en: f.properties.name },
        },
      geometry: f.geometry,
    }))
  writeCollection(join(BASEMAP, 'world.geojson'), features)

  const frame = join(CACHE, 'extent.geojson')
  const [w, s, e, n] = EXTENT
  writeJson(frame, {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  })
  const lines = join(CACHE, 'world-borders.geojson')
  mapshaper(
    thinned,
    '-innerlines',
    '-erase',
    frame,
    '-dissolve',
    '-o',
    lines,
    'format=geojson',
    'precision=0.01',
  )
  const { geometries, features: lineFeatures } = readJson(lines)
  const borders = (lineFeatures ?? geometries.map((geometry) => ({ geometry }))).map((f) => ({
    properties: {},
    geometry: f.geometry,
  }))
  writeCollection(join(BASEMAP, 'world-borders.geojson'), borders)
  return features
}
