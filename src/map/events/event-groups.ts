import KDBush from 'kdbush'
import { type EventColumns, FLAG, NO_PLACE } from '../../domain/dataset/event-columns.ts'
import { mercatorX, mercatorY, worldSize } from '../../domain/geometry/mercator.ts'

/** Events gathered by the spot at which they stand: one group a spot. */
export interface EventGroups {
  count: number
  /** Group of each event; -1 where the event has no position. */
  of: Int32Array
  /** Whether a group's marks stand below its place first, because a neighbour is close above. */
  downwards: Uint8Array
  /** Unit mercator of each event relative to the origin; NaN where it has no position. */
  x: Float32Array
  y: Float32Array
  /** Mean of all positions, in unit mercator, double precision. */
  originX: number
  originY: number
  /** Of the box that holds all positions, in square unit mercator. */
  area: number
}

/**
 * Groups events that stand at the same spot, own positions apart from places.
 *
 * Positions are kept as 32-bit floats relative to the mean of all: for events within 2 degrees of it the rounding
 * is below 0.001 px at zoom 12, and half a world away still below 0.1 px.
 */
export function groupEvents(columns: EventColumns): EventGroups {
  const known = GROUPS.get(columns)
  if (known) return known
  const groups = grouped(columns)
  GROUPS.set(columns, groups)
  return groups
}

/** Places (by index) whose events' marks stand below them first. */
export function turnedPlaces(columns: EventColumns): ReadonlySet<number> {
  const known = TURNED.get(columns)
  if (known) return known
  const { of, downwards } = groupEvents(columns)
  const turned = new Set<number>()
  for (let i = 0; i < columns.count; i++) {
    const place = columns.place[i]!
    if (place === NO_PLACE || (columns.flags[i]! & FLAG.ownPosition) !== 0) continue
    if (downwards[of[i]!] === 1) turned.add(place)
  }
  TURNED.set(columns, turned)
  return turned
}

const TURNED = new WeakMap<EventColumns, ReadonlySet<number>>()

/** Columns never change: their groups are made once. */
const GROUPS = new WeakMap<EventColumns, EventGroups>()

function grouped(columns: EventColumns): EventGroups {
  const { count, lon, lat, flags } = columns
  const of = new Int32Array(count)
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  const table = new SpotTable(count)
  const spotX: number[] = []
  const spotY: number[] = []
  let [sumX, sumY, placed] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(lon[i]!) || Number.isNaN(lat[i]!)) {
      of[i] = -1
      continue
    }
    const group = table.spot(lon[i]!, lat[i]!, (flags[i]! & FLAG.ownPosition) !== 0)
    if (group === spotX.length) {
      spotX.push(mercatorX(lon[i]!))
      spotY.push(mercatorY(lat[i]!))
    }
    of[i] = group
    sumX += spotX[group]!
    sumY += spotY[group]!
    placed++
  }
  const originX = placed > 0 ? sumX / placed : 0.5
  const originY = placed > 0 ? sumY / placed : 0.5
  for (let i = 0; i < count; i++) {
    const group = of[i]!
    x[i] = group < 0 ? Number.NaN : spotX[group]! - originX
    y[i] = group < 0 ? Number.NaN : spotY[group]! - originY
  }
  const downwards = turnedDown(spotX, spotY, (group) => !table.isOwn(group))
  const area = extentOf(spotX) * extentOf(spotY)
  return { count: spotX.length, of, downwards, x, y, originX, originY, area }
}

/** From the least to the greatest of some numbers; 0 for none. */
function extentOf(values: readonly number[]): number {
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  return values.length === 0 ? 0 : greatest - least
}

/** The zoom at which a country's part fills a screen: there marks of neighbours get in each other's way most. */
const CROWDED = worldSize(8)
/** Distance of the first mark from its place, and from other places so that it lies clear of them; unit mercator. */
const FIRST_MARK = 22 / CROWDED
const CLEAR = 14 / CROWDED

/**
 * Which places turn their marks down: those whose first mark would lie on a neighbour's above and is freer below.
 * Depends on the dataset alone, not on window or zoom, so that marks never change sides.
 */
function turnedDown(
  x: readonly number[],
  y: readonly number[],
  isPlace: (group: number) => boolean,
): Uint8Array {
  const turned = new Uint8Array(x.length)
  const places = x.flatMap((_, group) => (isPlace(group) ? [group] : []))
  if (places.length === 0) return turned
  const index = new KDBush(places.length)
  for (const group of places) index.add(x[group]!, y[group]!)
  index.finish()
  for (const group of places) {
    const near = index.within(x[group]!, y[group]!, FIRST_MARK + CLEAR).map((found) => places[found]!)
    const room = (side: number) =>
      near.reduce((least, other) => {
        if (other === group) return least
        const rise = y[other]! - (y[group]! + side * FIRST_MARK)
        return Math.min(least, Math.hypot(x[other]! - x[group]!, rise))
      }, Infinity)
    const above = room(-1)
    if (above < CLEAR && room(1) > above) turned[group] = 1
  }
  return turned
}

/** Numbers spots in the order they come, by open addressing on their bits: no object per event. */
class SpotTable {
  private readonly mask: number
  private readonly keys: Int32Array
  private readonly group: Int32Array
  private readonly bits = new Int32Array(2)
  private readonly floats = new Float32Array(this.bits.buffer)
  private count = 0

  constructor(events: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, events * 2)))
    this.mask = size - 1
    this.keys = new Int32Array(size * 3)
    this.group = new Int32Array(size).fill(-1)
  }

  private readonly own: boolean[] = []

  isOwn(group: number): boolean {
    return this.own[group] === true
  }

  spot(lon: number, lat: number, own: boolean): number {
    this.floats[0] = lon
    this.floats[1] = lat
    const a = this.bits[0]!
    const b = this.bits[1]!
    const c = own ? 1 : 0
    let at = hash(a, b, c) & this.mask
    while (this.group[at]! >= 0) {
      if (this.keys[at * 3] === a && this.keys[at * 3 + 1] === b && this.keys[at * 3 + 2] === c)
        return this.group[at]!
      at = (at + 1) & this.mask
    }
    this.keys[at * 3] = a
    this.keys[at * 3 + 1] = b
    this.keys[at * 3 + 2] = c
    this.group[at] = this.count
    this.own.push(own)
    return this.count++
  }
}

/** Mixes three words (finaliser of MurmurHash3, Austin Appleby, public domain). */
function hash(a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ c
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
