/**
 * Every committed output, relative to this folder, with what it is made from: npm packages {npm, file}, Debian
 * packages {debian, file}, files of this folder {manual}, other outputs {output}. The licence is the output's.
 */
const OSM = 'ODbL-1.0'
const PUBLIC = 'public domain (Natural Earth)'
const SCHEMATIC = 'CC0-1.0'

const land = { npm: '@geo-maps/countries-land-100m', file: 'map.geo.json', licence: OSM }
const water = { npm: '@geo-maps/earth-waterbodies-250m', file: 'map.geo.json', licence: OSM }
const names = { npm: 'cldr-localenames-full', file: 'main/ar/territories.json', licence: 'Unicode-3.0' }
const districts = ['azerbaijan', 'armenia'].map((state) => ({
  npm: '@superset-ui/legacy-plugin-chart-country-map',
  file: `esm/countries/${state}.geojson`,
  licence: `Apache-2.0, data ${PUBLIC}`,
}))
const disputed = {
  debian: 'qgis-common',
  file: 'usr/share/qgis/resources/data/world_map.gpkg',
  licence: PUBLIC,
}
const world = { npm: 'world-atlas', file: 'countries-50m.json', licence: `ISC, data ${PUBLIC}` }
const relief = ['000009', '000010'].map((column) => ({
  debian: 'marble-qt-data',
  file: `usr/share/marble/data/maps/earth/srtm/3/000002/000002_${column}.jpg`,
  licence: 'public domain',
}))
const manual = (name) => ({ manual: `manual/${name}`, licence: SCHEMATIC })

export const OUTPUTS = [
  { file: 'land.geojson', licence: OSM, from: [land, names] },
  { file: 'borders.geojson', licence: OSM, from: [land] },
  { file: 'water.geojson', licence: OSM, from: [water, land, manual('lakes.geojson')] },
  { file: 'rivers.geojson', licence: OSM, from: [water, land, manual('rivers.geojson')] },
  { file: 'roads.geojson', licence: SCHEMATIC, from: [manual('roads.geojson')] },
  { file: 'passes.geojson', licence: SCHEMATIC, from: [manual('passes.geojson')] },
  { file: 'district-lines.geojson', licence: OSM, from: [...districts, land] },
  { file: 'district-labels.geojson', licence: SCHEMATIC, from: districts },
  { file: 'world.geojson', licence: PUBLIC, from: [world, names] },
  { file: 'world-borders.geojson', licence: PUBLIC, from: [world] },
  { file: 'relief.webp', licence: 'public domain', from: relief },
  { file: 'relief.json', licence: 'CC0-1.0', from: relief },
  { file: '../regions.geojson', licence: OSM, from: [disputed, ...districts, land] },
  { file: '../routes.geojson', licence: SCHEMATIC, from: [manual('roads.geojson')] },
]

/** Brotli size that all GeoJSON layers of the basemap together may have, in bytes. */
export const SIZE_LIMIT = 150_000
/** Size of the relief picture, which is loaded on its own, in bytes. */
export const RELIEF_LIMIT = 60_000
