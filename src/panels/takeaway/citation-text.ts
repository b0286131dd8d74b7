import { apaCitation, type CitationPart, plainText } from '../../domain/cite/apa-style.ts'
import { type ArabicDates, arabicCitation } from '../../domain/cite/arabic-style.ts'
import type { CitedWork } from '../../domain/cite/cited-work.ts'
import { bibtex } from '../../domain/export/bibtex.ts'
import { ris } from '../../domain/export/ris.ts'
import type { Language } from '../../domain/languages.ts'
import { dayFromCivil } from '../../domain/time/day.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { formatDay, formatMonth } from '../../i18n/dates.ts'
import { localDigits } from '../../i18n/numbers.ts'

export const citationStyles = ['arabic', 'apa', 'bibtex', 'ris', 'csl'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** Styles that are read by people; the others by programs. */
export const isProse = (style: CitationStyle): boolean => style === 'arabic' || style === 'apa'

/** The language a style is written in; null: the page's. */
export function languageOfStyle(style: CitationStyle): Language | null {
  return style === 'arabic' ? 'ar' : style === 'apa' ? 'en' : null
}

export const FILE_TYPES: Readonly<Record<CitationStyle, { ending: string; type: string }>> = {
  arabic: { ending: 'txt', type: 'text/plain' },
  apa: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

function arabicDates(style: DateStyle): ArabicDates {
  const arabic: DateStyle = { ...style, language: 'ar' }
  return {
    day: (year, month, day) => formatDay(dayFromCivil(year, month, day), arabic),
    month: (year, month) => formatMonth(year, month, arabic),
    year: (year) => localDigits(year, arabic),
  }
}

/** References that are read by people, each as its stretches. */
export function proseCitations(
  works: readonly CitedWork[],
  style: CitationStyle,
  dates: DateStyle,
): CitationPart[][] {
  if (style === 'apa') return works.map(apaCitation)
  const words = arabicDates(dates)
  return works.map((work) => [{ text: arabicCitation(work, words), italic: false }])
}

/** References as the text that is copied or saved. */
export function citationText(works: readonly CitedWork[], style: CitationStyle, dates: DateStyle): string {
  const items = works.map(({ item }) => item)
  if (style === 'bibtex') return bibtex(items)
  if (style === 'ris') return ris(items)
  if (style === 'csl') return `${JSON.stringify(items, null, 1)}\n`
  return proseCitations(works, style, dates).map(plainText).join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)

/** References with their italics, for the clipboard; undefined where a style has none. */
export function citationHtml(
  works: readonly CitedWork[],
  style: CitationStyle,
  dates: DateStyle,
): string | undefined {
  if (style !== 'apa') return undefined
  return proseCitations(works, style, dates)
    .map(
      (parts) =>
        `<p>${parts.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('')}</p>`,
    )
    .join('')
}
