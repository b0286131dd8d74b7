import { traitsOf } from '../domain/languages.ts'
import { dayFromCivil } from '../domain/time/day.ts'
import { type DateStyle, instantOf } from './date-style.ts'

type NameStyle = Pick<DateStyle, 'language' | 'months'>

/** Locales whose CLDR data hold each family of Arabic names of months. */
const FAMILIES = { levant: 'ar-SY', gulf: 'ar-EG', maghreb: 'ar-MA' } as const

const tables = new Map<string, readonly string[]>()

/** Twelve month names of a locale, read from a whole date so that they stand in the form dates use. */
function monthTable(locale: string, length: 'long' | 'short'): readonly string[] {
  const key = `${locale} ${length}`
  const known = tables.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  })
  const names = Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(instantOf(dayFromCivil(2023, index + 1, 15)))
    return parts.find((part) => part.type === 'month')?.value ?? ''
  })
  tables.set(key, names)
  return names
}

/**
 * Name of a month, 1 to 12: «أيلول/سبتمبر» (pair), «أيلول» (levant), «سبتمبر» (gulf), «شتنبر» (maghreb) or
 * “September”. A month that both families of a pair call the same is written once.
 */
export function monthName(month: number, style: NameStyle): string {
  const name = (locale: string) => monthTable(locale, 'long')[month - 1] ?? ''
  const { locale, choosesDates } = traitsOf(style.language)
  if (!choosesDates) return name(locale)
  if (style.months !== 'pair') return name(FAMILIES[style.months])
  const [levant, gulf] = [name(FAMILIES.levant), name(FAMILIES.gulf)]
  return levant === gulf ? levant : `${levant}/${gulf}`
}

/** The form for narrow spots such as ticks: one name of the pair, else the short name of the language's locale. */
export function shortMonthName(month: number, style: NameStyle): string {
  const { locale, shortMonths, choosesDates } = traitsOf(style.language)
  if (!choosesDates) return monthTable(shortMonths ?? locale, 'short')[month - 1] ?? ''
  return monthName(month, { ...style, months: style.months === 'pair' ? 'levant' : style.months })
}
