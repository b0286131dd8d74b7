import { createInstance } from 'i18next'
import { type Language, traitsOf } from '../../domain/languages.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import ar from './about.ar.json' with { type: 'json' }
import en from './about.en.json' with { type: 'json' }

/** The page's own messages in one language, with numbers and dates in its style. Browsers never load them. */
export interface AboutTexts {
  t: (key: string, values?: Readonly<Record<string, string>>) => string
  number: (value: number) => string
  /** A share of a whole, in percent with one decimal. */
  percent: (part: number, whole: number) => string
  style: DateStyle
}

export function aboutTexts(language: Language): AboutTexts {
  const style: DateStyle = { language, digits: 'latn', months: 'pair' }
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    // File names hold points.
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: flat(language === 'ar' ? ar : en) } },
  })
  const percents = new Intl.NumberFormat(`${traitsOf(language).locale}-u-nu-latn`, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return {
    t: (key, values) => instance.t(key, values ?? {}),
    number: (value) => formatNumber(value, style),
    percent: (part, whole) => percents.format(whole === 0 ? 0 : part / whole),
    style,
  }
}

const flat = ({ file, ...rest }: typeof ar): Record<string, string> => ({
  ...rest,
  ...Object.fromEntries(Object.entries(file).map(([name, text]) => [`file.${name}`, text])),
})
