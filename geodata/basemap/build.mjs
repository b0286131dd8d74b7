import { buildDistricts } from './layers/districts.mjs'
import { buildLand, landTopology } from './layers/land.mjs'
import { buildRegions } from './layers/regions.mjs'
import { buildRelief } from './layers/relief.mjs'
import { buildRivers } from './layers/rivers.mjs'
import { buildRoads } from './layers/roads.mjs'
import { buildRoutes } from './layers/routes.mjs'
import { buildWater, waterPieces } from './layers/water.mjs'
import { buildWorld } from './layers/world.mjs'

/** Makes every committed output of this folder, and geodata/regions.geojson and routes.geojson beside it. */
const { land, borders } = buildLand()
const pieces = waterPieces()
const rivers = buildRivers(landTopology(), pieces)
buildWater(
  land,
  pieces,
  rivers.map((river) => river.geometry.coordinates),
)
buildDistricts(land, borders)
buildRoads()
buildWorld()
await buildRelief()
await buildRegions(land)
buildRoutes()
console.log('basemap, regions and routes are built; run "npm run sources" to record their hashes')
