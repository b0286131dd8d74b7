import { expect, test } from 'vitest'
import { readCsv } from './export/read-csv.ts'
import { foldKey } from './folding.ts'
import { searchKey } from './search/search-key.ts'
import { readNumber } from './tables/cells.ts'
import { parsePlaceMarks } from './text/place-marks.ts'
import { shortened } from './text/shortened.ts'
import { latinDigits, parseDay } from './time/day.ts'
import { parseEdtf } from './time/edtf.ts'
import { parseUrlState } from './url/url-state.ts'

const MEGABYTE = 1_000_000
/** Some ten times what a busy machine takes: a quadratic step takes minutes. */
const LONGEST_MS = 3000

const TEXTS: Record<string, string> = {
  'one letter': 'و'.repeat(MEGABYTE),
  'spaces, then a letter': `${' '.repeat(MEGABYTE)}و`,
  'letters with marks': 'وَ'.repeat(MEGABYTE / 2),
  digits: '١'.repeat(MEGABYTE),
  quotes: '"'.repeat(MEGABYTE),
  'delimiters and breaks': ',\r\n'.repeat(MEGABYTE / 3),
  brackets: '[['.repeat(MEGABYTE / 2),
  'percent escapes': '%D9'.repeat(MEGABYTE / 3),
  'separators of a query': '&='.repeat(MEGABYTE / 2),
  dashes: '-'.repeat(MEGABYTE),
}

const READERS: Record<string, (text: string) => unknown> = {
  'the URL': (text) => parseUrlState(text),
  'values of the URL': (text) =>
    parseUrlState(`q=${text.replaceAll('&', ',')}&kinds=${text.replaceAll('&', ',').slice(0, MEGABYTE / 2)}`),
  folding: (text) => foldKey(text),
  'the search': (text) => searchKey(text),
  days: (text) => [parseDay(text), latinDigits(text), parseEdtf(text)],
  tables: (text) => readCsv(text),
  numbers: (text) => readNumber(text, true),
  'texts with marks': (text) => parsePlaceMarks(text),
  'short lines': (text) => shortened(text, 80),
}

test.each(Object.keys(READERS))('a megabyte of any hostile text is read in linear time by: %s', (reader) => {
  for (const [kind, text] of Object.entries(TEXTS)) {
    const before = performance.now()
    READERS[reader]?.(text)
    expect(performance.now() - before, kind).toBeLessThan(LONGEST_MS)
  }
})
