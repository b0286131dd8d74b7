import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/languages.ts'
import { loadMessages, messagesOf } from './load-messages.ts'

/** Messages of the languages that are here, by namespace and key. */
export type Messages = i18n

/** Lets an instance speak a language, whose messages are brought where they are not here. Rejects where they do not arrive. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  await loadMessages(language)
  for (const [namespace, messages] of Object.entries(messagesOf(language)))
    if (!instance.hasResourceBundle(language, namespace))
      instance.addResourceBundle(language, namespace, messages)
  await instance.changeLanguage(language)
}

/**
 * An i18next instance of its own, ready at once: servers and browsers render the same first picture. Throws an Error where the
 * language's messages are not here.
 */
export function createI18n(language: Language): i18n {
  const messages = messagesOf(language)
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
