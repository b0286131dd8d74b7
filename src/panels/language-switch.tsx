import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  directionOf,
  type Language,
  languages,
  nameOf,
  otherLanguages,
  readLanguage,
} from '../domain/languages.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { inTime } from './in-time.ts'
import { PartMissing } from './part-missing.tsx'
import { useMapStore } from './use-map-store.ts'

/** The way to the page in another language: a button where there is one other, a choice where there are more. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const { setLanguage } = useMapStore((state) => state.actions)
  const [missing, setMissing] = useState<Language | null>(null)
  // The page changes once it can be said in the language.
  const switchTo = async (to: Language) => {
    setMissing(null)
    try {
      await inTime(loadMessages(to))
      setLanguage(to)
    } catch {
      setMissing(to)
    }
  }
  const [other, ...more] = otherLanguages(language)
  if (other === undefined) return null
  return (
    <>
      {more.length === 0 ? (
        <button
          type="button"
          className="button"
          aria-label={`${nameOf(other)} (${t('changeLanguage')})`}
          onClick={() => void switchTo(other)}
          data-language
        >
          <span lang={other} dir={directionOf(other)}>
            {nameOf(other)}
          </span>
        </button>
      ) : (
        <select
          className="button"
          value={language}
          aria-label={t('changeLanguage')}
          onChange={({ target }) => void switchTo(readLanguage(target.value))}
          data-language
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one} dir={directionOf(one)}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      )}
      {missing && <PartMissing onRetry={() => void switchTo(missing)} onDismiss={() => setMissing(null)} />}
    </>
  )
}
