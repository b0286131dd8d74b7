import { type Language, languages } from '../domain/languages.ts'
import { loadAllMessages } from '../i18n/all-messages.ts'
import { createI18n, type Messages } from '../i18n/i18n.ts'
import { addLazyMessages } from '../i18n/lazy-messages.ts'
import { remembered } from '../i18n/remembered.ts'

await loadAllMessages()

function withAll(language: Language): Messages {
  const messages = createI18n(language)
  addLazyMessages(messages)
  return messages
}

/** What every page says in each language, as browsers have it when a page is first shown. */
export const pageMessages: Readonly<Record<Language, Messages>> = Object.fromEntries(
  languages.map((language) => [language, remembered(createI18n(language))]),
) as Record<Language, Messages>

/** All messages of each language, those included that browsers fetch only when they are asked for. */
export const texts: Readonly<Record<Language, Messages>> = Object.fromEntries(
  languages.map((language) => [language, withAll(language)]),
) as Record<Language, Messages>
