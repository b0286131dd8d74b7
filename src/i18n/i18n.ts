import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/languages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

/** Messages in every language, by namespace and key. */
export type Messages = i18n

/** What every page asks for; further namespaces are loaded when a reader asks for what they are about (lazy-messages.ts). */
export const resources = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', {
    query: '?only=ui,time,story,reading,cards,find,embed,layers,articleMode,reach,offline',
    import: 'default',
    eager: true,
  }),
)

/** An i18next instance of its own, ready at once: servers and browsers render the same first picture. */
export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: Object.keys(resources[language]),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
