import * as z from 'zod/mini'
import { rangeSchema } from './article.ts'
import { articleIdSchema } from './common.ts'

const textBlockKinds = ['title', 'subheading', 'paragraph'] as const

/** A stretch of the article itself, as it is typeset. */
const textBlockSchema = z.strictObject({ kind: z.enum(textBlockKinds), range: rangeSchema })
export type TextBlock = z.infer<typeof textBlockSchema>

/**
 * `details/article-text-ID.json`: the text that belongs to its publisher, in builds that have it at hand. Ranges are
 * UTF-16 units of `text`, in order; `blocks` are headline and main text, `furniture` the lines of the page around them.
 */
export const articleTextSchema = z.strictObject({
  id: articleIdSchema,
  text: z.string(),
  blocks: z.array(textBlockSchema),
  furniture: z.array(rangeSchema),
})
export type ArticleText = z.infer<typeof articleTextSchema>
