import type { ReactNode } from 'react'
import { natureOf } from '../../domain/articles/forms.ts'
import type { Mention } from '../../domain/schema/article.ts'

export interface MarkLook {
  /** Index of the place in the dataset; none where it is not in this version. */
  place: number | undefined
  /** Address of the place's page. */
  href: string
  /** Said of the mark beside its letters: the place's label, and how it is meant. */
  title: string
}

/** A mention as a link to its place, marked by kind. Its letters are those of the text and no more. */
export function MentionMark({
  mention,
  index,
  look,
  children,
}: {
  mention: Mention
  index: number
  look: MarkLook
  children: ReactNode
}) {
  if (look.place === undefined) return children
  const { metonym, corrected, unsure } = natureOf(mention)
  return (
    <a
      className="mention"
      href={look.href}
      title={look.title}
      data-mention={index}
      data-place={look.place}
      data-metonym={metonym || undefined}
      data-corrected={corrected || undefined}
      data-unsure={unsure || undefined}
    >
      {children}
    </a>
  )
}
