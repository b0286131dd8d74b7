import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/languages.ts'
import type { MessageFile } from './message-files.ts'

/** Messages of the languages that are here, by namespace and key. */
export type Messages = i18n

/**
 * What every page asks for, a language at a time; further namespaces are loaded when a reader asks for what they are about
 * (lazy-messages.ts).
 */
const files = import.meta.glob<MessageFile>('./messages/*.json', {
  query: '?only=ui,time,story,reading,cards,find,embed,layers,articleMode,reach,offline',
  import: 'default',
})

const here = new Map<Language, MessageFile>()

/** Has the messages of a language at hand from now on. */
export function keepMessages(language: Language, messages: MessageFile): void {
  here.set(language, messages)
}

/** Brings the messages of a language, at once where they are here. Rejects where they do not arrive. */
export async function loadMessages(language: Language): Promise<void> {
  const load = files[`./messages/${language}.json`]
  if (load && !here.has(language)) keepMessages(language, await load())
}

/** Lets an instance speak a language, whose messages are brought where they are not here. Rejects where they do not arrive. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  await loadMessages(language)
  for (const [namespace, messages] of Object.entries(here.get(language) ?? {}))
    if (!instance.hasResourceBundle(language, namespace))
      instance.addResourceBundle(language, namespace, messages)
  await instance.changeLanguage(language)
}

/**
 * An i18next instance of its own, ready at once: servers and browsers render the same first picture. Throws an Error where the
 * language's messages are not here.
 */
export function createI18n(language: Language): i18n {
  const messages = here.get(language)
  if (!messages) throw new Error(`the messages of "${language}" have not been loaded`)
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    resources: { [language]: messages },
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: Object.keys(messages),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
