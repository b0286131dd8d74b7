import { expect, test } from 'vitest'
import type { ArticleRecord, Correction, Mention } from '../schema/article.ts'
import { correctedMentions } from './article-mentions.ts'

const mention = (start: number, surface: string, place: string, zone = 'main'): Mention => ({
  start,
  end: start + surface.length,
  surface,
  place,
  zone,
  rule: 'name',
  confidence: 0.9,
})

function record(mentions: Mention[], corrections: Correction[]): Pick<ArticleRecord, 'edited' | 'linked'> {
  return {
    edited: {
      title: null,
      published: null,
      publishedBasis: 'unknown',
      abstract: { ar: 'ملخص', en: 'Abstract' },
      events: [],
      corrections,
    },
    linked: {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      lengthUtf16: 500,
      publisher: null,
      title: 'عنوان',
      titleRange: [0, 20],
      mainRanges: [
        [0, 20],
        [30, 200],
      ],
      published: null,
      publishedBasis: 'unknown',
      mentions,
      linkerVersion: '1',
    },
  }
}

const brief = (found: Mention[]) =>
  found.map(({ start, surface, place, zone }) => [start, surface, place, zone])

test('mentions outside headline and main text are left out', () => {
  const mentions = [
    mention(5, 'شوشة', 'shusha', 'title'),
    mention(40, 'باكو', 'baku'),
    mention(300, 'باكو', 'baku', 'related'),
  ]
  expect(brief(correctedMentions(record(mentions, [])))).toEqual([
    [5, 'شوشة', 'shusha', 'title'],
    [40, 'باكو', 'baku', 'main'],
  ])
})

test('a correction to another place keeps the letters; one to null takes the mention away', () => {
  const mentions = [mention(40, 'شوشة', 'camp'), mention(60, 'باكو', 'baku')]
  const corrections = [
    { start: 40, end: 44, place: 'shusha' },
    { start: 60, end: 64, place: null },
  ]
  const found = correctedMentions(record(mentions, corrections))
  expect(brief(found)).toEqual([[40, 'شوشة', 'shusha', 'main']])
  expect(found[0]).toMatchObject({ rule: 'correction', confidence: 1 })
})

test('a correction leaves the mentions right beside it', () => {
  const corrections = [{ start: 44, end: 48, place: null }]
  const mentions = [mention(40, 'شوشة', 'shusha'), mention(44, 'باكو', 'baku'), mention(48, 'كوري', 'gori')]
  expect(correctedMentions(record(mentions, corrections)).map(({ place }) => place)).toEqual([
    'shusha',
    'gori',
  ])
})

test('a correction within a longer mention replaces it by its own stretch', () => {
  const corrections = [{ start: 44, end: 50, place: 'lachin' }]
  expect(
    brief(correctedMentions(record([mention(40, 'ممر لاتشين', 'lachin-corridor')], corrections))),
  ).toEqual([[44, 'لاتشين', 'lachin', 'main']])
})

test('a correction adds what the linker missed, in its place in the text and in its zone', () => {
  const corrections = [
    { start: 50, end: 54, place: 'shusha', surface: 'شوشا' },
    { start: 8, end: 12, place: 'baku', surface: 'باكو' },
  ]
  expect(brief(correctedMentions(record([mention(40, 'باكو', 'baku')], corrections)))).toEqual([
    [8, 'باكو', 'baku', 'title'],
    [40, 'باكو', 'baku', 'main'],
    [50, 'شوشا', 'shusha', 'main'],
  ])
})
