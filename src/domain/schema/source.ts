import * as z from 'zod/mini'
import { idSchema, textSchema, webAddressSchema } from './common.ts'

const dateParts = z.strictObject({
  'date-parts': z.array(z.array(z.int()).check(z.minLength(1), z.maxLength(3))),
})

/** A citable document as a CSL-JSON item (citeproc "CSL-JSON schema", 1.0). Exactly the variables the project uses. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z.enum([
    'article-newspaper',
    'article',
    'webpage',
    'legislation',
    'treaty',
    'report',
    'dataset',
    'software',
    'book',
    'speech',
    'document',
    'legal_case',
    'broadcast',
  ]),
  title: textSchema,
  author: z.optional(z.array(z.strictObject({ literal: textSchema }))),
  publisher: z.optional(textSchema),
  'container-title': z.optional(textSchema),
  issued: z.optional(dateParts),
  accessed: z.optional(dateParts),
  number: z.optional(textSchema),
  version: z.optional(textSchema),
  URL: z.optional(webAddressSchema),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  note: z.optional(textSchema),
})
export type SourceRecord = z.infer<typeof sourceSchema>

export const sourcesFileSchema = z.array(sourceSchema)
