import { parse } from 'postcss'
import { keepSelectors, takeOut } from './keep-selectors.ts'

/** Classes and ids of markup. */
export function wordsOf(markup: string): Set<string> {
  const words = new Set<string>()
  for (const [, value = ''] of markup.matchAll(/\s(?:class|id)="([^"]*)"/g))
    for (const word of value.split(/\s+/)) words.add(word)
  return words
}

/** What a selector does not insist on: `:is(.a, .b)`, `:not(.c)`; up to two brackets deep. */
const ALTERNATIVES = /:(?:is|not|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/** Whether an element of such a page may be meant. States and attributes come and go: only classes and ids tell. */
function mayMatch(selector: string, words: ReadonlySet<string>): boolean {
  const needed = selector.replace(ALTERNATIVES, '').matchAll(/[.#](-?[A-Za-z_][\w-]*)/g)
  return [...needed].every(([, word = '']) => words.has(word))
}

/** The rules of minified CSS that elements with such classes and ids may need, in their order. */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
  return keepSelectors(css, (selector) => mayMatch(selector, words))
}

/** CSS without its fonts: named a second time, a font that has come meanwhile would move what is read. */
export function withoutFonts(css: string): string {
  const sheet = parse(css)
  sheet.walkAtRules('font-face', takeOut)
  return sheet.toString()
}
