import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256
/** Bits that are kept of each channel while colours are counted. */
const KEPT = 5

interface Box {
  /** Colours as counted: 15 bits. */
  colours: number[]
  count: number
  /** Along which its colours differ most, and by how much, weighted by how much of the picture it is. */
  channel: number
  weight: number
}

/**
 * Opaque pixels (RGBA bytes, row by row) as a PNG of at most 256 colours (W3C PNG, colour type 3). A map of few flat
 * colours loses nothing that is seen and takes a third of the bytes.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexOf } = paletteOf(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      rows[y * (width + 1) + 1 + x] = indexOf[shortColour(pixels, at)]!
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const shortColour = (pixels: Uint8Array, at: number) =>
  ((pixels[at]! >> 3) << 10) | ((pixels[at + 1]! >> 3) << 5) | (pixels[at + 2]! >> 3)

/** A palette by median cut (Heckbert 1982), each entry the mean of its pixels, and the entry of each counted colour. */
function paletteOf(pixels: Uint8Array): { palette: Buffer; indexOf: Uint8Array } {
  const size = 1 << (3 * KEPT)
  const counts = new Uint32Array(size)
  const sums = new Float64Array(size * 3)
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = shortColour(pixels, at)
    counts[colour]!++
    for (let c = 0; c < 3; c++) sums[colour * 3 + c]! += pixels[at + c]!
  }
  const used: number[] = []
  for (let colour = 0; colour < size; colour++) if (counts[colour]! > 0) used.push(colour)
  const boxes = medianCut(used, counts)
  const palette = Buffer.alloc(boxes.length * 3)
  const indexOf = new Uint8Array(size)
  for (const [index, { colours, count }] of boxes.entries()) {
    for (const colour of colours) indexOf[colour] = index
    for (let c = 0; c < 3; c++) {
      const sum = colours.reduce((all, colour) => all + sums[colour * 3 + c]!, 0)
      palette[index * 3 + c] = Math.round(sum / count)
    }
  }
  return { palette, indexOf }
}

const channelOf = (colour: number, channel: number) => (colour >> (5 * (2 - channel))) & 31

function widest(colours: readonly number[]): { channel: number; range: number } {
  let best = { channel: 0, range: -1 }
  for (let channel = 0; channel < 3; channel++) {
    let [low, high] = [31, 0]
    for (const colour of colours) {
      const value = channelOf(colour, channel)
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
    if (high - low > best.range) best = { channel, range: high - low }
  }
  return best
}

function boxOf(colours: number[], counts: Uint32Array): Box {
  const count = colours.reduce((sum, colour) => sum + counts[colour]!, 0)
  const { channel, range } = widest(colours)
  return { colours, count, channel, weight: colours.length < 2 ? 0 : range * Math.cbrt(count) }
}

function medianCut(used: number[], counts: Uint32Array): Box[] {
  const boxes = [boxOf(used, counts)]
  while (boxes.length < MOST_COLOURS) {
    const box = boxes.reduce((most, one) => (one.weight > most.weight ? one : most))
    if (box.weight === 0) break
    const { channel } = box
    const sorted = box.colours.toSorted((a, b) => channelOf(a, channel) - channelOf(b, channel))
    let [cut, seen] = [0, 0]
    while (cut < sorted.length - 1 && seen < box.count / 2) seen += counts[sorted[cut++]!]!
    boxes.splice(boxes.indexOf(box), 1, boxOf(sorted.slice(0, cut), counts), boxOf(sorted.slice(cut), counts))
  }
  return boxes
}
