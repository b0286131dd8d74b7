import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '../domain/colour/contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colours that a rule of tokens.css sets, by name. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const rule = css.split(`${selector} {`)[1]?.split('\n}')[0] ?? ''
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
const themes = { light: coloursOf(':root'), dark: coloursOf(":root[data-theme='dark']") }

/** Texts, and the grounds they stand on anywhere on the page. */
const TEXTS: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', ['paper', 'paper-deep', 'accent-soft', 'warn-soft', 'land']],
  ['ink-quiet', ['paper', 'paper-deep', 'land', 'neighbour']],
  ['accent-ink', ['paper', 'paper-deep', 'accent-soft']],
  ['on-accent', ['accent']],
]
/** What is no text but has to be seen: rings of focus, outlines, the tint that marks a choice. */
const MARKS: readonly [mark: string, grounds: readonly string[]][] = [
  ['focus', ['paper', 'paper-deep', 'land', 'neighbour', 'water']],
  ['accent', ['paper', 'land', 'neighbour', 'water']],
  ['reference', ['paper', 'land', 'neighbour', 'water']],
  ['control', ['paper', 'land']],
]

function faint(theme: keyof typeof themes, pairs: typeof TEXTS, least: number): string[] {
  const colours = themes[theme]
  const of = (name: string) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`tokens.css has no --${name} in the ${theme} theme`)
    return colour
  }
  return pairs.flatMap(([above, grounds]) =>
    grounds
      .map((below) => ({ below, ratio: contrast(of(above), of(below)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ below, ratio }) => `${above} on ${below}: ${ratio.toFixed(2)}`),
  )
}

test.each(['light', 'dark'] as const)(
  'every text has 4.5 to 1 on every ground it stands on (%s)',
  (theme) => {
    expect(faint(theme, TEXTS, 4.5)).toEqual([])
  },
)

test.each(['light', 'dark'] as const)(
  'what marks and outlines has 3 to 1 on every tone below it (%s)',
  (theme) => {
    expect(faint(theme, MARKS, 3)).toEqual([])
  },
)

test('both themes set the same colours', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort())
})
