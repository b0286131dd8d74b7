import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleRecord, Range } from '../schema/article.ts'
import { articleText } from './article-text.ts'

function record(mainRanges: Range[], titleRange: Range | null = null): ArticleRecord {
  return {
    id: 'gazette-undated-0a1b2c3d',
    language: 'ar',
    edited: {
      title: null,
      published: null,
      publishedBasis: 'unknown',
      abstract: { ar: 'خلاصة', en: 'Abstract' },
      events: [],
      corrections: [],
    },
    linked: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      lengthUtf16: 0,
      publisher: null,
      title: null,
      titleRange,
      mainRanges,
      published: null,
      publishedBasis: 'unknown',
      mentions: [],
      linkerVersion: '1',
    },
  }
}

/** A text of lines, and the ranges of those that belong to the article. */
function page(lines: readonly [text: string, inArticle: boolean][]): { text: string; main: Range[] } {
  let text = ''
  const main: Range[] = []
  for (const [line, inArticle] of lines) {
    if (inArticle) main.push([text.length, text.length + line.length])
    text += `${line}\n\n`
  }
  return { text, main }
}

const PARAGRAPH = 'قال متحدث إن القافلة بلغت المدينة بعد الظهر ولم تقع إصابات في الطريق الجبلي الطويل.'

test('the headline is the range that the record says, short unclosed lines are sub-headings', () => {
  const { text, main } = page([
    ['قافلة تبلغ المدينة', true],
    [PARAGRAPH, true],
    ['ردود الفعل', true],
    [PARAGRAPH, true],
  ])
  const { blocks } = articleText(record(main, main[0]), text)
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'subheading', 'paragraph'])
})

test('a short line that closes like a sentence, or ends the article, is a paragraph', () => {
  const { text, main } = page([
    ['وانتهى الأمر.', true],
    ['وقال: "نعم"', true],
    ['ولم يزد', true],
  ])
  expect(articleText(record(main), text).blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})

test('what stands around the article is furniture, line by line', () => {
  const { text, main } = page([
    ['  الوضع المظلم ', false],
    [PARAGRAPH, true],
    ['اقرأ أيضًا', false],
    [PARAGRAPH, true],
    ['اشترك في النشرة', false],
  ])
  const { furniture } = articleText(record(main), text)
  expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual([
    'الوضع المظلم',
    'اقرأ أيضًا',
    'اشترك في النشرة',
  ])
})

test('blocks and furniture together hold every sign that is not a space', () => {
  const line = fc.tuple(fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', 'a') }), fc.boolean())
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { text, main } = page(lines)
      const { blocks, furniture } = articleText(record(main), text)
      const kept = [...blocks.map(({ range }) => range), ...furniture]
        .sort((a, b) => a[0] - b[0])
        .map(([start, end]) => text.slice(start, end))
        .join('')
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
