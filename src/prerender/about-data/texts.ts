import { createInstance } from 'i18next'
import { type Language, traitsOf } from '../../domain/languages.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { byLanguage, type MessageFile, type Messages } from '../../i18n/message-files.ts'
import { formatNumber } from '../../i18n/numbers.ts'

/** The page's own messages. Browsers never load them. */
export const aboutMessages = byLanguage(
  import.meta.glob<MessageFile>('../../i18n/messages/*.json', {
    query: '?only=aboutData',
    import: 'default',
    eager: true,
  }),
)

/** The page's messages in one language, with numbers and dates in its style. */
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
    resources: { [language]: { translation: flat(aboutMessages[language].aboutData ?? {}) } },
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

/** Texts of parts beside the others, the names of both joined by a point. */
const flat = (messages: Messages, prefix = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(messages).map(([key, text]) =>
      typeof text === 'string' ? { [prefix + key]: text } : flat(text, `${prefix}${key}.`),
    ),
  )
