import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleExport } from '../../domain/export/sample-export.ts'
import type { Language } from '../../domain/languages.ts'
import type { AboutData } from '../../domain/schema/about.ts'
import messages from '../../i18n/messages/ar.json' with { type: 'json' }
import { AboutDataPage } from './about-data-page.tsx'
import { aboutTexts } from './texts.ts'

const both = (arabic: string, english: string) => ({ ar: arabic, en: english })

const data: AboutData = {
  about: {
    sections: [
      {
        id: 'definitions',
        heading: both('كلمات', 'Words'),
        paragraphs: { ar: ['فقرة'], en: ['A paragraph'] },
        terms: [{ term: both('السيطرة', 'Control'), meaning: both('معناها', 'Its meaning') }],
      },
    ],
    scoreSets: { own: both('نصوصنا', 'Our texts') },
  },
  corrections: [
    {
      date: '2021-04-01',
      subject: both('مرسى', 'Marsa'),
      old: both('قديم', 'old value'),
      new: both('جديد', 'new value'),
      reason: both('سبب', 'a reason'),
    },
  ],
  linkerScore: {
    measured: '2021-03-01',
    linkerVersion: '1',
    sets: [{ id: 'own', texts: 3, right: 190, wrong: 10, missed: 0 }],
  },
  counts: {
    places: { all: 12, exact: 7, approximate: 3, anchor: 2 },
    events: { all: 1200, high: 3, medium: 2, low: 1, oneSource: 4, inexactDate: 2 },
    claims: 5,
    outlines: { all: 4, accuracyKm: [1, 5] },
    articles: { all: 2, inferredDay: 1, mentions: 9 },
    sources: 3,
  },
  lowCertainty: [{ id: 'battle', title: both('قتال', 'Battle'), note: both('مصدر واحد', 'One source') }],
  datasets: [
    { id: 'survey', title: 'Survey', version: '1.2', url: 'https://example.org/', note: 'CC BY 4.0' },
  ],
}

function page(language: Language, changes: Partial<AboutData> = {}, files: readonly string[] = []): string {
  return renderToStaticMarkup(
    <AboutDataPage
      map={sampleExport.map}
      version="0123456789ab"
      data={{ ...data, ...changes }}
      texts={aboutTexts(language)}
      language={language}
      addresses={{ page: 'about-data.html', map: './' }}
      downloads={files.length > 0 ? { folder: '../export/', files } : null}
    />,
  )
}

/** What a reader reads: the text of the page without its markup. */
const read = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the page tells version, reach, definitions, counts, errors, licences and corrections', () => {
  const text = read(page('en'))
  for (const wanted of [
    '0123456789ab',
    '31 December 2025',
    'Control Its meaning',
    'Places 12',
    'with an approximate position 3',
    'Events 1,200',
    'good to between 1 and 5 km',
    'Battle . One source',
    'Our texts 3 190 10 0 5% 0%',
    'The survey : Positions. CC0 1.0',
    'Survey (version 1.2) · CC BY 4.0',
    'Marsa · 1 April 2021 Was old value Is new value Reason a reason',
    'map@example.org',
  ]) {
    expect(text).toContain(wanted)
  }
})

test('in Arabic it is Arabic, with its own months and percent sign', () => {
  const text = read(page('ar'))
  expect(text).toContain('عن هذه البيانات')
  expect(text).toContain('1 نيسان/أبريل 2021')
  expect(text).toContain('السيطرة معناها')
  expect(text).toMatch(/5\u200e?%/)
})

test('what was not measured or never corrected is said in words', () => {
  const text = read(page('en', { linkerScore: null, corrections: [], about: null }))
  expect(text).toContain('Not measured here yet.')
  expect(text).toContain('No correction has been recorded yet.')
})

test('every exported file has its words in both languages', () => {
  const html = page('ar', {}, Object.keys(messages.aboutData.file))
  for (const [name, words] of Object.entries(messages.aboutData.file)) {
    expect(html).toContain(`<a href="../export/${name}" download="">${words}</a>`)
  }
})

test('the page needs neither scripts nor style attributes', () => {
  expect(page('ar') + page('en')).not.toMatch(/<script| style=/)
})
