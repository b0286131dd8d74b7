import type { Language } from '../domain/url/url-state.ts'

export type Direction = 'rtl' | 'ltr'

/** The writing direction of an interface language; the time axis runs the same way. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}
