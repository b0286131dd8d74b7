import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '../domain/colour/contrast.ts'
import { mapConfigSchema } from '../domain/schema/map-config.ts'
import { palettes } from './palette.ts'

const { kinds } = mapConfigSchema.parse(
  JSON.parse(readFileSync(new URL('../../geodata/map.json', import.meta.url), 'utf8')),
)
type Triple = readonly [number, number, number]

/** Linear light of a colour, 0 to 1. */
const linear = (colour: string): Triple =>
  [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple
const times = (m: readonly Triple[], [x, y, z]: Triple): Triple =>
  m.map(([a, b, c]) => Math.min(1, Math.max(0, a * x + b * y + c * z))) as unknown as Triple

/** Full dichromacy by Machado, Oliveira and Fernandes (2009), in linear RGB. */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIE L*a*b* of linear sRGB light, white D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const RAD = Math.PI / 180
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360)

/** CIEDE2000 by Sharma, Wu and Dalal (2005). */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]
  const grey = c1 * c2 === 0
  const turn = h2 - h1
  const dh = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh * RAD) / 2)
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const sum = h1 + h2
  const h = grey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RAD) +
    0.24 * Math.cos(2 * h * RAD) +
    0.32 * Math.cos((3 * h + 6) * RAD) -
    0.2 * Math.cos((4 * h - 63) * RAD)
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const dc = (c2 - c1) / (1 + 0.045 * c)
  const dH2 = dH / (1 + 0.015 * c * t)
  const turned =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * RAD * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt(dl ** 2 + dc ** 2 + dH2 ** 2 + turned * dc * dH2)
}

test('the measure of difference gives published values', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3)
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3)
})

/** Two marks side by side are told apart from about 5; shapes differ as well. */
const LEAST = 10
const pairs = kinds.flatMap((a, i) => kinds.slice(i + 1).map((b) => [a, b] as const))
for (const theme of ['colour', 'colourDark'] as const) {
  test.each(Object.entries(SIGHT))(`kinds differ in ${theme} for %s sight`, (_, sight) => {
    const seen = (colour: string) => lab(times(sight, linear(colour)))
    const close = pairs.filter(([a, b]) => difference(seen(a[theme]), seen(b[theme])) < LEAST)
    expect(close.map(([a, b]) => `${a.id} and ${b.id}`)).toEqual([])
  })
}

/** The relief’s shadows at their 99th percentile over land, in the light and in the dark theme. */
const RELIEF = { colour: ['#d2cbbf'], colourDark: ['#16191a'] } as const
test.each([
  ['colour', 'light'],
  ['colourDark', 'dark'],
] as const)('every mark in %s stands out from land, relief and water', (colour, theme) => {
  const { land, neighbours, water } = palettes[theme]
  const faint = kinds.flatMap((kind) =>
    [land, neighbours, water, ...RELIEF[colour]]
      .filter((ground) => contrast(kind[colour], ground) < 3)
      .map((ground) => `${kind.id} on ${ground}`),
  )
  expect(faint).toEqual([])
})

test('no two kinds share a shape', () => {
  expect(new Set(kinds.map(({ shape }) => shape)).size).toBe(kinds.length)
})
