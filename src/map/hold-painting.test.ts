import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { holdPainting } from './hold-painting.ts'

class Painter {
  drawn = 0
  render(): void {
    this.drawn++
  }
}

test('a painter that is held draws nothing, and draws as its class does once it is let', () => {
  const painter = new Painter()
  let asked = 0
  const map = { painter, triggerRepaint: () => asked++ } as unknown as MapLibreMap
  const paint = holdPainting(map)
  painter.render()
  expect(painter.drawn).toBe(0)
  paint()
  expect(asked).toBe(1)
  painter.render()
  expect(painter.drawn).toBe(1)
  expect(Object.hasOwn(painter, 'render')).toBe(false)
})
