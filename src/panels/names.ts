import type { Bilingual, Label } from '../domain/schema/common.ts'
import type { Language } from '../domain/url/url-state.ts'

/** A place's label: two official names joined with a slash. */
export function labelText(label: Label, language: Language): string {
  return label[language].join(' / ')
}

export function inLanguage(text: Bilingual, language: Language): string {
  return text[language]
}
