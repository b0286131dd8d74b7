import { traitsOf } from '../domain/languages.ts'
import type { DateStyle } from './date-style.ts'

type NumberStyle = Pick<DateStyle, 'language' | 'digits'>

const formats = new Map<string, Intl.NumberFormat>()

/** A number with grouping, as «12,345» or «١٢٬٣٤٥». */
export function formatNumber(value: number, style: NumberStyle): string {
  // Most numbers of a page are its digits and nothing else; the first format costs a slow machine 100 ms of its start.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return localDigits(value, style)
  const { locale: tag, choosesDates } = traitsOf(style.language)
  const locale = `${tag}-u-nu-${choosesDates ? style.digits : 'latn'}`
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale)
    formats.set(locale, format)
  }
  return format.format(value)
}

/** The Latin digits of a text (a year, a day of the month: numbers without grouping) in the style's digits. */
export function localDigits(text: string | number, style: NumberStyle): string {
  const latin = String(text)
  if (!traitsOf(style.language).choosesDates || style.digits === 'latn') return latin
  return latin.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}
