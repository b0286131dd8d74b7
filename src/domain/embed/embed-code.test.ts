import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { ampCode, type EmbeddedView, elementCode, frameCode, pageCode, wordPressCode } from './embed-code.ts'
import { frameHeight } from './frame.ts'

const view: EmbeddedView = {
  src: 'https://example.org/embed/place/shusha.html?from=2020-09-27&theme=dark',
  title: 'خريطة تفاعلية: "شوشا" <&>',
  language: 'ar',
  link: { href: 'https://example.org/place/shusha.html?a=1&b=2', text: 'شوشا على <الخريطة>' },
  box: { list: false, height: null },
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    // Elements that their own scripts define.
    elements: [
      'html5',
      {
        'karabakh-map': { flow: true, phrasing: true },
        'amp-iframe': { flow: true },
        'amp-img': { flow: true },
      },
    ],
  }),
)
async function faultsOf(code: string): Promise<string[]> {
  const html = `<!doctype html><html lang="ar"><head><title>x</title></head><body>${code}</body></html>`
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

test.each([
  ['a frame with its link', pageCode(view)],
  [
    'an element',
    elementCode(view, { script: 'https://example.org/embed.js', attributes: [['place', 'shusha']] }),
  ],
  ['a block of WordPress', wordPressCode(view)],
])('%s is valid HTML', async (_name, code) => {
  // All browsers read a width in parts of a hundred, and editors that drop styles keep it; the standard names pixels only.
  expect(await faultsOf(code.replace('width="100%"', 'width="600"'))).toEqual([])
})

test('the validator sees what is wrong', async () => {
  expect(await faultsOf(pageCode(view).replace('</iframe>', '</b>'))).not.toEqual([])
})

test('a frame is one line, says what it is, and keeps its room before it has loaded', () => {
  const code = frameCode(view)
  expect(code).not.toContain('\n')
  const frame = parseHTML(code).document.querySelector('iframe')!
  expect(frame.getAttribute('src')).toBe(view.src)
  expect(frame.getAttribute('title')).toBe(view.title)
  expect(frame.getAttribute('loading')).toBe('lazy')
  // The attribute, which is for editors that drop styles, would count before a ratio alone.
  expect(frame.getAttribute('style')).toContain('height:auto;aspect-ratio:4/5')
  expect(frame.getAttribute('sandbox')?.split(' ')).toContain('allow-scripts')
})

test('a height that was chosen is kept; a list has room of its own below it', () => {
  expect(frameCode({ ...view, box: { list: false, height: 400 } })).toContain('height:400px')
  expect(frameHeight({ list: true, height: 400 })).toBe(820)
  expect(frameHeight({ list: false, height: null })).toBeNull()
})

test('an element keeps the room of its frame before its script has come, and its link the language', () => {
  const elementOf = (box: EmbeddedView['box']) =>
    parseHTML(
      elementCode({ ...view, box }, { script: 'https://example.org/embed.js', attributes: [] }),
    ).document.querySelector('karabakh-map')!
  expect(elementOf({ list: false, height: null }).getAttribute('style')).toMatch(
    /^display:block;width:100%;aspect-ratio:4\/5/,
  )
  expect(elementOf({ list: false, height: 400 }).getAttribute('style')).toBe('display:block;min-height:400px')
  expect(elementOf({ list: true, height: 400 }).getAttribute('style')).toBe('display:block;min-height:820px')
  const link = elementOf(view.box).querySelector('a[lang=ar][dir=rtl]')!
  expect(link.getAttribute('href')).toBe(view.link.href)
})

test('the link beneath holds where frames are stripped, in its own direction', () => {
  const link = parseHTML(pageCode(view)).document.querySelector('p[dir=rtl][lang=ar] a')!
  expect(link.getAttribute('href')).toBe(view.link.href)
  expect(link.textContent).toBe(view.link.text)
})

test('AMP keeps the height that was chosen in a column of any width', () => {
  const frameOf = (box: EmbeddedView['box']) =>
    parseHTML(ampCode({ ...view, box }, { picture: null, more: '' })).document.querySelector('amp-iframe')!
  for (const [box, height] of [
    [{ list: false, height: 400 }, '400'],
    [{ list: true, height: 400 }, '820'],
    [{ list: false, height: null }, '520'],
  ] as const) {
    const frame = frameOf(box)
    expect(frame.getAttribute('layout')).toBe('fixed-height')
    expect(frame.getAttribute('height')).toBe(height)
    // With a width the layout is another.
    expect(frame.hasAttribute('width')).toBe(false)
  }
})

test('AMP has a placeholder always, and a way to grow where there is a list', () => {
  const plain = parseHTML(ampCode(view, { picture: null, more: 'المزيد' })).document
  expect(plain.querySelector('amp-iframe > div[placeholder]')).not.toBeNull()
  expect(plain.querySelector('[overflow]')).toBeNull()
  const grown = parseHTML(
    ampCode(
      { ...view, box: { list: true, height: null } },
      { picture: 'https://example.org/p.png', more: 'المزيد' },
    ),
  ).document
  expect(grown.querySelector('amp-iframe[resizable] > amp-img[placeholder]')?.getAttribute('src')).toBe(
    'https://example.org/p.png',
  )
  expect(grown.querySelector('[overflow][tabindex="0"][role=button]')?.getAttribute('aria-label')).toBe(
    'المزيد',
  )
})
