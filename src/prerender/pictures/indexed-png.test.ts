import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { indexedPng } from './indexed-png.ts'

/** Pixels of an indexed PNG without filters, RGB. */
function decoded(png: Buffer): { width: number; height: number; colours: number[][] } {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const header = chunks.get('IHDR')!
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const palette = chunks.get('PLTE')!
  const rows = inflateSync(chunks.get('IDAT')!)
  const colours = Array.from({ length: width * height }, (_, i) => {
    const index = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)]!
    return [...palette.subarray(index * 3, index * 3 + 3)]
  })
  return { width, height, colours }
}

const pixelsOf = (colours: number[][]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))

test('few colours come back as they were', () => {
  const colours = [
    [246, 241, 230],
    [11, 110, 110],
    [246, 241, 230],
    [0, 0, 0],
    [255, 255, 255],
    [180, 82, 42],
  ]
  expect(decoded(indexedPng(pixelsOf(colours), 3, 2))).toEqual({ width: 3, height: 2, colours })
})

test('of more colours than a palette holds, each comes back nearly as it was', () => {
  const colours = Array.from({ length: 4096 }, (_, i) => [(i % 16) * 17, ((i >> 4) % 16) * 17, (i >> 8) * 17])
  const { colours: back } = decoded(indexedPng(pixelsOf(colours), 64, 64))
  expect(new Set(back.map(String)).size).toBeLessThanOrEqual(256)
  const worst = Math.max(...back.flatMap((colour, i) => colour.map((c, k) => Math.abs(c - colours[i]![k]!))))
  expect(worst).toBeLessThanOrEqual(34)
})
