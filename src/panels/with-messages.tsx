import { type ReactNode, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../domain/languages.ts'
import { createI18n } from '../i18n/i18n.ts'

/** Messages in one language for what is shown outside a page, before there is a store. */
export function WithMessages({ language, children }: { language: Language; children: ReactNode }) {
  const [i18n] = useState(() => createI18n(language))
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
}
