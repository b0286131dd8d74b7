import { memo } from 'react'
import { plainForm } from '../../domain/articles/forms.ts'
import type { Mention } from '../../domain/schema/article.ts'
import { type MarkLook, MentionMark } from './mention-mark.tsx'

/** Every mention in the text's own order, each by the form the text uses: what can be shown of a text that is not at hand. */
export const MentionRun = memo(function MentionRun({
  mentions,
  looks,
  language,
}: {
  mentions: readonly Mention[]
  looks: readonly MarkLook[]
  /** Of the text. */
  language: string
}) {
  return (
    <ol className="mention-run" data-mentions lang={language}>
      {mentions.map((mention, index) => {
        const look = looks[index]
        return (
          <li key={mention.start} data-zone={mention.zone}>
            {look && (
              <MentionMark mention={mention} index={index} look={look}>
                <bdi>{plainForm(mention.surface)}</bdi>
              </MentionMark>
            )}
          </li>
        )
      })}
    </ol>
  )
})
