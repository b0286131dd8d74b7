import { expect, test } from 'vitest'
import { type NameRoom, nameInView } from './name-in-view.ts'

const room: NameRoom = {
  free: { left: 400, top: 0, right: 1000, bottom: 500 },
  halfWidth: 40,
  halfHeight: 10,
  inside: (x) => x < 700,
  empty: () => true,
}

test('a name stands wholly in the free part and on its area', () => {
  const [x, y] = nameInView(room) ?? []
  expect(x).toBeGreaterThanOrEqual(440)
  expect(x).toBeLessThanOrEqual(660)
  expect(y).toBeGreaterThanOrEqual(10)
  expect(y).toBeLessThanOrEqual(490)
})

test('it keeps away from what is lettered there', () => {
  const [, y] = nameInView({ ...room, empty: ({ top }) => top > 300 }) ?? []
  expect(y).toBeGreaterThan(310)
})

test('an area under the panels, or narrower than its name, carries none', () => {
  expect(nameInView({ ...room, inside: (x) => x < 390 })).toBeNull()
  expect(nameInView({ ...room, inside: (x) => x > 600 && x < 660 })).toBeNull()
  expect(nameInView({ ...room, empty: () => false })).toBeNull()
})
