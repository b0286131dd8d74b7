import { useMemo } from 'react'
import type { TimeWindow } from '../domain/dataset/window.ts'
import type { Language } from '../domain/languages.ts'
import type { DayNumber } from '../domain/time/day.ts'
import { isUnknownDate, parseEdtf } from '../domain/time/edtf.ts'
import { formatDateSpan, formatWindow, undatedText } from '../i18n/date-ranges.ts'
import { formatDay } from '../i18n/dates.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { useMapStore } from './use-map-store.ts'

export interface Dates {
  language: Language
  day: (day: DayNumber) => string
  /** An authored EDTF date; one that cannot be read is shown as it stands. */
  edtf: (text: string) => string
  window: (window: TimeWindow) => string
  number: (value: number) => string
}

/** Dates and numbers in the reader's language, months and digits. */
export function useDates(): Dates {
  const language = useMapStore((state) => state.language)
  const digits = useMapStore((state) => state.digits)
  const months = useMapStore((state) => state.months)
  return useMemo(() => {
    const style = { language, digits, months }
    return {
      language,
      day: (day) => formatDay(day, style),
      edtf: (text) => {
        if (isUnknownDate(text)) return undatedText(style)
        const read = parseEdtf(text)
        return read.ok ? formatDateSpan(read.span, style) : text
      },
      window: (window) => formatWindow(window, style),
      number: (value) => formatNumber(value, style),
    }
  }, [language, digits, months])
}
