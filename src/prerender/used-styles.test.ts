import { expect, test } from 'vitest'
import { usedStyles, withoutFonts, wordsOf } from './used-styles.ts'

const words = wordsOf('<main class="page wide" id="root"><p class="note">.far</p></main>')

test('classes and ids of markup are found, in attributes only', () => {
  expect([...words].sort()).toEqual(['note', 'page', 'root', 'wide'])
})

test('rules of elements that are not there are left out, those of states stay', () => {
  const css =
    '.page{a:b}.note:hover,.card{a:c}.card .note{a:d}#root[data-list] .page{a:e}#other{a:f}p::before{a:g}[data-x]{a:h}'
  expect(usedStyles(css, words)).toBe(
    '.page{a:b}.note:hover{a:c}#root[data-list] .page{a:e}p::before{a:g}[data-x]{a:h}',
  )
})

test('what a selector only offers or refuses is not asked for', () => {
  const css =
    '.page :is(.card,.far){a:b}.note:not(.card:hover){a:c}.page:has(.card:not(.far)){a:d}.card,.page:is(.far,.card:not(.note)){a:e}.page>:is(.card,.far) .gone{a:f}'
  expect(usedStyles(css, words)).toBe(
    '.page :is(.card,.far){a:b}.note:not(.card:hover){a:c}.page:has(.card:not(.far)){a:d}.page:is(.far,.card:not(.note)){a:e}',
  )
})

test('conditions stay with what they hold, empty ones go; fonts and movements stay', () => {
  const css =
    '@media print{.page{a:b}.card{a:c}}@media (width>1px){.card{a:d}}@font-face{font-family:F}@keyframes turn{to{a:e}}@supports (a:b){@media print{.note{a:f}}}'
  expect(usedStyles(css, words)).toBe(
    '@media print{.page{a:b}}@font-face{font-family:F}@keyframes turn{to{a:e}}@supports (a:b){@media print{.note{a:f}}}',
  )
})

test('fonts can be left out, and nothing else', () => {
  expect(withoutFonts('@font-face{font-family:F}.page{a:b}@media print{.page{a:c}}')).toBe(
    '.page{a:b}@media print{.page{a:c}}',
  )
})
