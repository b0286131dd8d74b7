import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../domain/languages.ts'
import { speak } from '../i18n/i18n.ts'
import { useMapStore } from './use-map-store.ts'

/** Keeps the page's messages, language and direction with the reader's choice. */
export function usePageLanguage(): void {
  const { i18n } = useTranslation()
  const language = useMapStore((state) => state.language)
  useEffect(() => {
    let stale = false
    const follow = () => {
      if (stale) return
      document.documentElement.lang = language
      // On <body>, not <html>: map labels are drawn on a canvas that inherits the document's direction, and a
      // right-to-left document mirrors their brackets.
      document.body.dir = directionOf(language)
    }
    // Where its messages do not arrive the page stays in the language it has, so that texts and direction belong together.
    void speak(i18n, language).then(follow, () => {})
    return () => {
      stale = true
    }
  }, [language, i18n])
}
