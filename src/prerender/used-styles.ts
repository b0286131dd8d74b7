import { cssRules } from '../domain/text/css-rules.ts'

/** Classes and ids of markup. */
export function wordsOf(markup: string): Set<string> {
  const words = new Set<string>()
  for (const [, value = ''] of markup.matchAll(/\s(?:class|id)="([^"]*)"/g))
    for (const word of value.split(/\s+/)) words.add(word)
  return words
}

/** What a selector does not insist on: `:is(.a, .b)`, `:not(.c)`; up to two brackets deep. */
const ALTERNATIVES = /:(?:is|not|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/** Cuts a list of selectors at its commas, those within brackets left. */
function selectorsOf(list: string): string[] {
  const selectors: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < list.length; i++) {
    if (list[i] === '(') depth++
    if (list[i] === ')') depth--
    if (list[i] !== ',' || depth > 0) continue
    selectors.push(list.slice(start, i))
    start = i + 1
  }
  return [...selectors, list.slice(start)]
}

/** Whether an element of such a page may be meant. States and attributes come and go: only classes and ids tell. */
function mayMatch(selector: string, words: ReadonlySet<string>): boolean {
  const needed = selector.replace(ALTERNATIVES, '').matchAll(/[.#](-?[A-Za-z_][\w-]*)/g)
  return [...needed].every(([, word = '']) => words.has(word))
}

/** The rules of minified CSS that elements with such classes and ids may need, in their order. */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
  return cssRules(css)
    .map(([head, body]) => {
      if (/^@(?:media|supports|container|layer)\b/.test(head)) {
        const inside = usedStyles(body, words)
        return inside === '' ? '' : `${head}{${inside}}`
      }
      if (head.startsWith('@')) return `${head}{${body}}`
      const used = selectorsOf(head).filter((selector) => mayMatch(selector, words))
      return used.length === 0 ? '' : `${used.join()}{${body}}`
    })
    .join('')
}

/** CSS without its fonts: named a second time, a font that has come meanwhile would move what is read. */
export function withoutFonts(css: string): string {
  return cssRules(css)
    .filter(([head]) => head !== '@font-face')
    .map(([head, body]) => `${head}{${body}}`)
    .join('')
}
