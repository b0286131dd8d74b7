import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plugins } from '@citation-js/core'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { sourcesFileSchema } from '../schema/source.ts'
import { bibtex } from './bibtex.ts'
import { citableItems } from './citable.ts'
import { ris } from './ris.ts'
import { sampleExport } from './sample-export.ts'

const itemSchema = z.looseObject({
  'citation-key': z.optional(z.string()),
  id: z.optional(z.string()),
  title: z.string(),
  author: z.optional(
    z.array(z.looseObject({ literal: z.optional(z.string()), family: z.optional(z.string()) })),
  ),
  issued: z.optional(z.looseObject({ 'date-parts': z.array(z.array(z.number())) })),
  URL: z.optional(z.string()),
})

/** Reads a bibliography with citation.js, a parser that is not ours. */
function parsed(text: string, format: string) {
  return z.array(itemSchema).parse(plugins.input.chain(text, { forceType: format, generateGraph: false }))
}

const items = citableItems(sampleExport)
const [treaty] = items

test('documents and articles are citable, an article with its newsroom', () => {
  expect(sourcesFileSchema.parse(items.slice(0, 3))).toEqual(items.slice(0, 3))
  expect(items[3]).toEqual({
    id: 'gazette-2021',
    type: 'article-newspaper',
    title: '😀 مرسى',
    'container-title': 'الجريدة',
    issued: { 'date-parts': [[2021, 3, 12]] },
    URL: 'https://example.org/1',
    language: 'ar',
    note: 'Date inferred from the text',
  })
})

/** citation.js takes only the year of a newspaper article in RIS; its day is looked at below. */
const yearOnly = (item: (typeof items)[number]) =>
  item.type === 'article-newspaper' ? { 'date-parts': [[item.issued?.['date-parts'][0]?.[0]]] } : item.issued

test.for([
  ['BibTeX', '@bibtex/text', bibtex(items), items.map(({ issued }) => issued)],
  ['RIS', '@ris/file', ris(items), items.map(yearOnly)],
] as const)('%s is read again with its titles, authors, dates and addresses', ([, format, text, dates]) => {
  const read = parsed(text, format)
  expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
  expect(read.map(({ issued }) => issued)).toMatchObject(dates)
  expect(read.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL))
  expect(read[0]?.author?.map(({ literal, family }) => literal ?? family)).toEqual(
    treaty?.author?.map(({ literal }) => literal),
  )
})

test('days stand whole in RIS', () => {
  expect(ris(items).match(/^DA .*/gm)).toEqual([
    'DA  - 2021/03/20/',
    'DA  - 2020///',
    'DA  - 2022/11//',
    'DA  - 2021/03/12/',
  ])
})

test('keys are the ids', () => {
  expect(parsed(bibtex(items), '@bibtex/text').map((item) => item['citation-key'])).toEqual(
    items.map(({ id }) => id),
  )
  expect(ris(items).match(/^ID {2}- .*/gm)).toEqual(items.map(({ id }) => `ID  - ${id}`))
})
