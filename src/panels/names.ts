import type { Language } from '../domain/languages.ts'
import type { Label } from '../domain/schema/common.ts'
import { inLanguage } from '../domain/text/in-language.ts'

/** A place's label: two official names joined with a slash. */
export function labelText(label: Label, language: Language): string {
  return inLanguage(label, language).join(' / ')
}
