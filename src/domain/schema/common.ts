import * as z from 'zod/mini'
import { furtherLanguages, type Language, languages, type TextLanguage } from '../languages.ts'
import { parseDay } from '../time/day.ts'

/** A stable identifier: lower-case words joined by hyphens, never taken from order. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not kebab-case (small letters, digits, single hyphens)'))

/** An article's id: kebab-case or, for texts taken in by file name, words joined by underscores too. */
export const articleIdSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'is not kebab-case (small letters, digits, single hyphens)'),
  )

/**
 * Signs that no text needs and that harm it: control characters, halves of surrogate pairs, and the overrides of
 * direction by which a text reads otherwise than it is written (Unicode Technical Report 36, section 2.7).
 */
const HARMFUL = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\ufffe\uffff]/u

/** A text without the signs that harm it. */
export function harmless(text: string): string {
  return text.replace(new RegExp(HARMFUL, 'gu'), '')
}

/** A non-empty text without markup. */
export const textSchema = z.string().check(
  z.minLength(1, 'is empty'),
  z.regex(/^[^<>]*$/, 'holds markup (< or >)'),
  z.refine((text) => !HARMFUL.test(text), 'holds a control character or an override of direction'),
)

/** What stands in the two languages that every dataset carries, and perhaps in further ones (text/in-language.ts says what is read). */
export function inLanguagesSchema<T extends z.ZodMiniType>(one: T) {
  const members = languages.map((language) => [
    language,
    furtherLanguages.includes(language) ? z.optional(one) : one,
  ])
  return z.strictObject(
    Object.fromEntries(members) as { [L in Language]: L extends TextLanguage ? T : z.ZodMiniOptional<T> },
  )
}

/** The same text in every language it stands in. */
export const bilingualSchema = inLanguagesSchema(textSchema)
export type Bilingual = z.infer<typeof bilingualSchema>

/** One or two label forms a language: two where a place has two official names. */
const labelForms = z.array(textSchema).check(z.minLength(1), z.maxLength(2))
export const labelSchema = inLanguagesSchema(labelForms)
export type Label = z.infer<typeof labelSchema>

/** An ISO day (`2020-09-27`) that exists in the calendar. */
export const isoDaySchema = z
  .string()
  .check(z.refine((text) => parseDay(text) !== null, 'is not an ISO day (YYYY-MM-DD) of the calendar'))

export const colourSchema = z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'is not a colour like #b5432b'))

/** `[longitude, latitude]` in degrees, WGS 84. */
export const positionSchema = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
export type Position = z.infer<typeof positionSchema>

/** An address on the web, without the name of a user, which would pass for the host's. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .check(z.refine((address) => !/^https?:\/\/[^/?#]*@/i.test(address), 'names a user before the host'))
