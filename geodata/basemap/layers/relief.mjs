import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { debianFiles } from '../lib/debian.mjs'
import { EXTENT } from '../lib/extent.mjs'
import { BASEMAP, writeJson } from '../lib/files.mjs'

/** Marble's level 3: plate carrée tiles of 22.5°, 675 pixels a side, so one pixel is 2 minutes of arc. */
const TILE_DEGREES = 22.5
const TILE_PIXELS = 675
const STEP = TILE_DEGREES / TILE_PIXELS
/** Width of the picture in pixels: about 1.4 km a pixel, finer than the source so that slopes look smooth. */
const WIDTH = 640
/** Metres of height the grey of the tiles stands for: control points, in between a straight line. */
const HEIGHTS = [
  [0, -30],
  [90, -28],
  [99, 0],
  [120, 80],
  [145, 420],
  [170, 850],
  [180, 1100],
  [187, 1480],
  [191, 1720],
  [195, 2050],
  [202, 2850],
  [208, 3700],
  [212, 4400],
  [226, 5600],
  [255, 6500],
]
/** How far inside the edge the shading has its full strength, degrees: no hard rectangle when zoomed out. */
const FADE_DEGREES = 0.7

/**
 * Light relief: the shadow side of the mountains as one picture, brown with transparency, in Web Mercator between the
 * corners of the extent. Heights are coarse (3 km) and serve the eye only. Writes relief.webp and relief.json.
 */
export async function buildRelief() {
  const heights = await readHeights()
  const [west, south, east, north] = EXTENT
  const height = Math.round((WIDTH * (mercator(north) - mercator(south))) / (((east - west) * Math.PI) / 180))
  const rgba = Buffer.alloc(WIDTH * height * 4)
  for (let y = 0; y < height; y++) {
    const latitude = inverse(mercator(north) + ((mercator(south) - mercator(north)) * (y + 0.5)) / height)
    for (let x = 0; x < WIDTH; x++) {
      const longitude = west + ((east - west) * (x + 0.5)) / WIDTH
      const inside = Math.min(longitude - west, east - longitude, latitude - south, north - latitude)
      const strength = Math.min(1, inside / FADE_DEGREES)
      const shade = 2 * Math.round(127 * strength * shadow(heights, longitude, latitude))
      rgba.set([74, 58, 44, shade], (y * WIDTH + x) * 4)
    }
  }
  await sharp(rgba, { raw: { width: WIDTH, height, channels: 4 } })
    .webp({ quality: 20, alphaQuality: 100, effort: 6 })
    .toFile(join(BASEMAP, 'relief.webp'))
  writeJson(join(BASEMAP, 'relief.json'), {
    image: 'relief.webp',
    width: WIDTH,
    height,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
    maxzoom: 8,
  })
}

const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
const inverse = (y) => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90

/** Shadow of a slope lit from the north-west at 45°, 0 to 1; flat ground and lit slopes have none. */
function shadow(heights, longitude, latitude) {
  const d = STEP / 2
  const eastward = (heights(longitude + d, latitude) - heights(longitude - d, latitude)) / (2 * d * 85_000)
  const northward = (heights(longitude, latitude + d) - heights(longitude, latitude - d)) / (2 * d * 111_000)
  const exaggeration = 7
  const [sx, sy] = [eastward * exaggeration, northward * exaggeration]
  const light = (1 + (sx - sy) * Math.SQRT1_2) / Math.hypot(1, sx, sy)
  const flat = 1
  return Math.max(0, Math.min(1, (flat - light) * 0.6 - 0.02))
}

/** Reads the tiles that hold the extent and a margin; returns metres at a position, bicubic. */
async function readHeights() {
  const folder = join(debianFiles('marble-qt-data'), 'usr/share/marble/data/maps/earth/srtm/3')
  const [west, , east, north] = EXTENT
  const columns = [Math.floor((west - 1 + 180) / TILE_DEGREES), Math.floor((east + 1 + 180) / TILE_DEGREES)]
  const row = Math.floor((90 - north - 1) / TILE_DEGREES)
  const tiles = []
  for (let column = columns[0]; column <= columns[1]; column++) {
    const name = `${String(row).padStart(6, '0')}_${String(column).padStart(6, '0')}.jpg`
    const path = join(folder, String(row).padStart(6, '0'), name)
    if (!existsSync(path)) throw new Error(`no relief tile ${path}`)
    tiles.push(await sharp(path).greyscale().blur(1.1).raw().toBuffer())
  }
  const width = TILE_PIXELS * tiles.length
  const metres = new Float32Array(width * TILE_PIXELS)
  tiles.forEach((tile, t) => {
    for (let y = 0; y < TILE_PIXELS; y++)
      for (let x = 0; x < TILE_PIXELS; x++)
        metres[y * width + t * TILE_PIXELS + x] = metresOf(tile[y * TILE_PIXELS + x])
  })
  const [left, top] = [columns[0] * TILE_DEGREES - 180, 90 - row * TILE_DEGREES]
  return (longitude, latitude) =>
    bicubic(metres, width, (longitude - left) / STEP - 0.5, (top - latitude) / STEP - 0.5)
}

function metresOf(grey) {
  const i = HEIGHTS.findIndex(([g]) => g >= grey)
  if (i <= 0) return HEIGHTS[0][1]
  const [[g0, m0], [g1, m1]] = [HEIGHTS[i - 1], HEIGHTS[i]]
  return m0 + ((m1 - m0) * (grey - g0)) / (g1 - g0)
}

/** Cubic B-spline: smooth, never overshoots. */
function bicubic(grid, width, x, y) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)]
  const [wx, wy] = [spline(x - x0), spline(y - y0)]
  let sum = 0
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 4; i++) sum += wx[i] * wy[j] * grid[(y0 + j - 1) * width + x0 + i - 1]
  return sum
}

function spline(t) {
  const s = 1 - t
  return [s ** 3 / 6, (4 - 6 * t ** 2 + 3 * t ** 3) / 6, (4 - 6 * s ** 2 + 3 * s ** 3) / 6, t ** 3 / 6]
}
