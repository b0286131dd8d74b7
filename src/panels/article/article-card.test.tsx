import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { Mention } from '../../domain/schema/article.ts'
import type { ArticleText } from '../../domain/schema/article-text.ts'
import type { ArticleDetail, ArticleHead } from '../../domain/schema/dataset.ts'
import { renderCard } from '../render-card.fixture.tsx'
import { ArticleCard } from './article-card.tsx'

const dataset = sampleDataset()
const head = dataset.articles[0]!
const detailOf = (mentions: Mention[], change: Partial<ArticleDetail> = {}): ArticleDetail => ({
  id: head.id,
  abstract: { ar: 'خلاصة عن [[east-town|البلدة]].', en: 'On [[east-town|the town]].' },
  mentions,
  lengthUtf16: 100,
  linkerVersion: '1',
  ...change,
})

/** A text of so many paragraphs, each with one mention between a bracket, a no-break space and markup. */
function longText(count: number): { text: ArticleText; mentions: Mention[] } {
  let text = ''
  const blocks: ArticleText['blocks'] = []
  const mentions: Mention[] = []
  for (let i = 0; i < count; i++) {
    const before = `الفقرة ${i} <b>(`
    const surface = i % 2 === 0 ? 'البلدة  الشرقية' : 'البلدة'
    const start = text.length + before.length
    mentions.push({
      start,
      end: start + surface.length,
      surface,
      place: 'east-town',
      zone: 'main',
      rule: i % 7 === 0 ? 'correction' : 'listed',
      confidence: 0.98,
      ...(i % 5 === 0 ? { metonym: true } : {}),
    })
    const line = `${before}${surface})\u00a0& وبعدها.`
    blocks.push({ kind: 'paragraph', range: [text.length, text.length + line.length] })
    text += `${line}\n\n`
  }
  return { text: { id: head.id, text, blocks, furniture: [] }, mentions }
}

function cardOf(
  article: ArticleHead,
  detail: ArticleDetail,
  text?: ArticleText,
  query = '',
): ReturnType<typeof parseHTML>['document'] {
  const markup = renderCard(<ArticleCard article={article} />, {
    query,
    details: {
      articles: new Map([[article.id, detail]]),
      texts: new Map(text ? [[article.id, text]] : []),
    },
  })
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document
}

test('the typeset text is the main text, sign by sign, with each mention a link', () => {
  const { text, mentions } = longText(20)
  const page = cardOf(head, detailOf(mentions, { hasText: true }), text)
  const paragraphs = [...page.querySelectorAll('[data-article-text] > *')].map(
    ({ textContent }) => textContent,
  )
  expect(paragraphs).toEqual(text.blocks.map(({ range }) => text.text.slice(...range)))
  const marks = [...page.querySelectorAll('a[data-mention][href]')]
  expect(marks.map(({ textContent }) => textContent)).toEqual(mentions.map(({ surface }) => surface))
  expect(page.querySelector('[data-article-text] b')).toBeNull()
})

test('marks tell metonyms and corrections apart', () => {
  const { text, mentions } = longText(8)
  const page = cardOf(head, detailOf(mentions, { hasText: true }), text)
  const marked = (attribute: string) =>
    [...page.querySelectorAll(`[data-reading] a[${attribute}]`)].map((mark) =>
      Number(mark.getAttribute('data-mention')),
    )
  expect(marked('data-metonym')).toEqual([0, 5])
  expect(marked('data-corrected')).toEqual([0, 7])
})

test('an article of 500 mentions is rendered in a blink', () => {
  const { text, mentions } = longText(500)
  const started = performance.now()
  const page = cardOf(head, detailOf(mentions, { hasText: true }), text)
  const milliseconds = performance.now() - started
  expect(page.querySelectorAll('a[data-mention]')).toHaveLength(500)
  expect(milliseconds).toBeLessThan(2000)
})

test('without its text an article shows every mention in order, by the form the text uses', () => {
  const { mentions } = longText(3)
  const page = cardOf(head, detailOf(mentions))
  expect(page.querySelector('[data-article-text]')).toBeNull()
  const run = [...page.querySelectorAll('[data-mentions] li')].map(({ textContent }) => textContent)
  expect(run).toEqual(['البلدة الشرقية', 'البلدة', 'البلدة الشرقية'])
})

test('an article with no mention says so and has neither strip nor buttons', () => {
  const page = cardOf({ ...head, places: [] }, detailOf([]))
  expect(page.querySelector('.empty')?.textContent).toMatch(/لا تذكر المقالة مكانًا/)
  expect(page.querySelector('[data-strip], .mention-nav')).toBeNull()
})

test('a text with no mention is still read', () => {
  const { text } = longText(2)
  const page = cardOf({ ...head, places: [] }, detailOf([], { hasText: true }), text)
  expect(page.querySelectorAll('[data-article-text] p')).toHaveLength(2)
})

test('a mention of a place that this dataset has not got stays plain text', () => {
  const { text, mentions } = longText(1)
  const page = cardOf(head, detailOf([{ ...mentions[0]!, place: 'atlantis' }], { hasText: true }), text)
  expect(page.querySelector('a[data-mention]')).toBeNull()
  expect(page.querySelector('[data-article-text] p')?.textContent).toContain('البلدة')
})

test('a title with markup and both directions is shown as it is written, isolated', () => {
  const title = 'عنوان <b onclick="x()">(NATO)</b> \u0622بآد'
  const page = cardOf({ ...head, title }, detailOf([]))
  const heading = page.querySelector('h2')
  expect(heading?.querySelector('bdi')?.textContent).toBe(title)
  expect(heading?.querySelector('b')).toBeNull()
  expect(heading?.getAttribute('lang')).toBe('ar')
})

test('an article without an address says that none is on record, one that shares a text names the other', () => {
  const [first, second] = dataset.articles
  const page = cardOf({ ...first!, sharesText: [[1, 0.5]] }, detailOf([]))
  expect(page.querySelector('.chips')?.textContent).toContain('لا رابط محفوظًا لها')
  expect(page.querySelector('[data-shared-text] a')?.getAttribute('href')).toBe(`?article=${second!.id}`)
  expect(page.querySelector('[data-shared-text]')?.textContent).toContain('50')
})
