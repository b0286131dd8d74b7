import type { Language } from '../domain/url/url-state.ts'

/** Where the pages of each language stand below the site's root, and the way from there to the other's. */
export const FOLDERS: readonly { language: Language; folder: string; toOther: string }[] = [
  { language: 'ar', folder: '', toOther: 'en/' },
  { language: 'en', folder: 'en/', toOther: '../' },
]
