import { type Language, languages } from '../domain/languages.ts'
import { keepAllMessages } from '../i18n/all-messages.ts'
import { createI18n, type Messages } from '../i18n/i18n.ts'
import { addLazyMessages } from '../i18n/lazy-messages.ts'

keepAllMessages()

function withAll(language: Language): Messages {
  const messages = createI18n(language)
  addLazyMessages(messages)
  return messages
}

/** All messages of each language, those included that browsers fetch only when they are asked for. */
export const texts: Readonly<Record<Language, Messages>> = Object.fromEntries(
  languages.map((language) => [language, withAll(language)]),
) as Record<Language, Messages>
