import { expectAccessible } from './axe.ts'
import { test } from './map-test.ts'

/** Parts of the page that no other spec looks at, and the address that shows them. */
const PARTS: readonly [name: string, selector: string, search: string][] = [
  ['the bar at the top', '.top-bar', ''],
  ['the story so far', '[data-card=home]', ''],
  ['a guided story', '[data-card=story]', 'story=lachin-corridor'],
  ['the time control', '.timeline', ''],
  ['the legend', '.legend', ''],
  ['the credits', '[data-attribution]', ''],
]

for (const [language, path] of [
  ['ar', '/'],
  ['en', '/en/'],
] as const) {
  for (const [name, selector, search] of PARTS) {
    test(`${name} has no fault that axe finds (${language})`, async ({ page, map }) => {
      await map.in(language).open(search, path)
      await expectAccessible(page, selector)
    })
  }
}
