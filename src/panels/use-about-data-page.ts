import { useSyncExternalStore } from 'react'
import { folderOf, type Language } from '../domain/languages.ts'
import { useSite } from './site.ts'
import { siteRoot } from './site-root.ts'

const never = () => () => {}

/**
 * Address of the page about the data in a language. The first HTML of a page gives it relative to itself; once scripts run it
 * is absolute, whatever the page's depth and whatever language the page began in.
 */
export function useAboutDataPage(language: Language): string {
  const { root: toLanguage } = useSite()
  const root = useSyncExternalStore(never, siteRoot, () => null)
  if (root === null) return `${toLanguage ?? ''}about-data.html`
  return `${root}${folderOf(language)}about-data.html`
}
