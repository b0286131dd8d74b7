import { expect, test } from 'vitest'
import { reportPicture } from './report-picture.ts'
import { sampleExport, samplePlace } from './sample-export.ts'

const far = {
  ...samplePlace('far'),
  geometry: { type: 'Point' as const, coordinates: [100, -20] as [number, number] },
}
const picture = reportPicture({ ...sampleExport, places: [...sampleExport.places, far] }, [])

test('every place has its mark and the circle within which it lies, every event spot too', () => {
  expect(picture.match(/<circle class="place /g)).toHaveLength(3)
  expect(picture.match(/<ellipse class="ring (?:exact|approximate|anchor)"/g)).toHaveLength(3)
  expect(picture.match(/<ellipse class="ring event"/g)).toHaveLength(1)
  expect(picture).toContain(
    '3 places: 2 exact, 0 approximate, 1 anchors; 0 regions, 0 routes, 3 events (1 with a spot of their own)',
  )
})

test('a circle of 1 km is as wide as 1 km is at its latitude', () => {
  // The bounds are 3 degrees wide on 2000 pixels; at 45.5° a degree of longitude is 111.32 km × cos 45.5°.
  const pixels = (2000 / 3) * (1 / (111.32 * Math.cos((45.5 * Math.PI) / 180)))
  expect(picture).toContain(`rx="${Math.round(pixels * 10) / 10}" ry="${Math.round(pixels * 10) / 10}"`)
})

test('what lies outside the bounds stands on the small map of the world', () => {
  const [, inset = ''] = picture.split('<rect class="inset"')
  expect(inset).toContain('<title>far:')
  expect(inset).toContain(`cx="${Math.round((280 / 360) * 460 * 10) / 10}"`)
})

test('names are escaped', () => {
  const name = { ar: ['a&b'], en: ['"x"'] }
  const drawn = reportPicture({ ...sampleExport, places: [samplePlace('x', { name })] }, [])
  expect(drawn).toContain('a&amp;b')
  expect(drawn).toContain('&quot;x&quot;')
})
