import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { usedMapCss } from './map-css.ts'

test('rules of unused parts go, alone or out of a list, at the top or within a condition', () => {
  const css =
    '.maplibregl-map{a:b}.maplibregl-ctrl,.maplibregl-canvas{c:d}@media print{.maplibregl-popup{e:f}}@media screen{.maplibregl-ctrl-logo{g:h}.maplibregl-boxzoom{i:j}}@keyframes maplibregl-user-location-dot-pulse{0%{k:l}}@keyframes other{to{m:n}}'
  expect(usedMapCss(css)).toBe(
    '.maplibregl-map{a:b}.maplibregl-canvas{c:d}@media screen{.maplibregl-boxzoom{i:j}}@keyframes other{to{m:n}}',
  )
})

test('of the library’s own style sheet a tenth is left, with what the map and its gestures need', () => {
  const whole = readFileSync(
    createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'),
    'utf8',
  )
  const used = usedMapCss(whole)
  expect(used.length).toBeLessThan(whole.length / 10)
  for (const part of ['canvas', 'touch-drag-pan', 'cooperative-gesture-screen', 'boxzoom', 'map:fullscreen'])
    expect(used).toContain(`.maplibregl-${part}`)
  expect(used.split('{').length).toBe(used.split('}').length)
})
