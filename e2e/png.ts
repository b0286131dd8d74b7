import { inflateSync } from 'node:zlib'

/** Pixels as RGBA bytes, row by row from the top left. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

const SIGNATURE = 8
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/**
 * Decodes what a browser writes as a screenshot: PNG with 8 bits a channel, RGB or RGBA, not interlaced (W3C PNG, third
 * edition). Throws a RangeError on any other.
 */
export function decodePng(file: Buffer): Pixels {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const [depth, colour, interlaced] = [file[24], file[25] ?? -1, file[28]]
  const channels = CHANNELS[colour]
  if (depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new RangeError(`PNG with ${depth} bits, colour type ${colour}, interlace ${interlaced}`)
  }
  const rows = unfilter(inflateSync(imageData(file)), width * channels, height, channels)
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < channels; c++) data[i * 4 + c] = rows[i * channels + c] ?? 0
  }
  return { width, height, data }
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = SIGNATURE; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** Section 9 of the specification: each row is written as differences to its neighbours, by one of five rules. */
function unfilter(filtered: Buffer, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const rule = filtered[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= step ? (rows[at - step] ?? 0) : 0
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0
      const upLeft = x >= step && y > 0 ? (rows[at - stride - step] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][rule] ?? 0
      rows[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return rows
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)]
  if (a <= b && a <= c) return left
  return b <= c ? up : upLeft
}
