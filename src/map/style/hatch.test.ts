import { expect, test } from 'vitest'
import { blankImage, hatchImage } from './hatch.ts'

test('the hatch repeats without a seam', () => {
  const { width, height, data } = hatchImage('#0b6e6e')
  const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3]
  for (let i = 0; i < width; i++) {
    expect(alpha(i, height)).toBe(alpha(i + 1, height - 1))
    expect(alpha(width, i)).toBe(alpha(width - 1, i + 1))
  }
})

test('the hatch is of the colour given, drawn and undrawn in part', () => {
  const { data } = hatchImage('#0b6e6e')
  const pixels = Array.from({ length: data.length / 4 }, (_, i) => [...data.subarray(i * 4, i * 4 + 4)])
  expect(pixels.every(([r, g, b]) => r === 0x0b && g === 0x6e && b === 0x6e)).toBe(true)
  expect(pixels.some(([, , , alpha]) => alpha === 0)).toBe(true)
  expect(pixels.some(([, , , alpha]) => alpha === 255)).toBe(true)
})

test('the blank image shows nothing', () => {
  expect([...blankImage().data]).toEqual([0, 0, 0, 0])
})
