import { expect, test } from 'vitest'
import { basemapHost, readBasemapUrl } from './basemap-url.ts'

test('without the setting there is none', () => {
  expect(readBasemapUrl(undefined)).toBeNull()
  expect(readBasemapUrl(' ')).toBeNull()
})

test.for([
  [
    'pmtiles://https://tiles.example.org/a/map.pmtiles',
    'pmtiles',
    'https://tiles.example.org',
    'tiles.example.org',
  ],
  ['pmtiles://maps/region.pmtiles', 'pmtiles', null, null],
  ['pmtiles:///region.pmtiles', 'pmtiles', null, null],
  [
    'https://Tiles.Example.org:8080/styles/liberty?key=a',
    'style',
    'https://tiles.example.org:8080',
    'tiles.example.org:8080',
  ],
  ['style.json', 'style', null, null],
] as const)('%s is read', ([setting, kind, origin, host]) => {
  const read = readBasemapUrl(setting)
  expect(read).toMatchObject({ kind, origin })
  expect(read && basemapHost(read)).toBe(host)
})

test.for([
  'https://example.org; script-src *',
  "https://example.org'/x",
  'https://example.org/ x',
  '//example.org/x',
  'javascript:alert(1)',
  'pmtiles://',
  'https://a..b/x',
])('%s is refused', (setting) => {
  expect(() => readBasemapUrl(setting)).toThrow('VITE_BASEMAP_URL')
})
