import { memo } from 'react'
import { mentionPieces } from '../../domain/articles/mention-pieces.ts'
import type { Mention } from '../../domain/schema/article.ts'
import type { ArticleText, TextBlock } from '../../domain/schema/article-text.ts'
import { type MarkLook, MentionMark } from './mention-mark.tsx'

const TAG = { title: 'h4', subheading: 'h4', paragraph: 'p' } as const

interface TextProps {
  text: ArticleText
  mentions: readonly Mention[]
  looks: readonly MarkLook[]
}

/** Headline, sub-headings and paragraphs, every mention marked. What is read and copied is the text, letter by letter. */
export const TypesetText = memo(function TypesetText({ text, mentions, looks }: TextProps) {
  return (
    <div className="article-text" data-article-text>
      {text.blocks.map((block) => (
        <Block key={block.range[0]} block={block} text={text.text} mentions={mentions} looks={looks} />
      ))}
    </div>
  )
})

function Block({
  block,
  text,
  mentions,
  looks,
}: Omit<TextProps, 'text'> & { block: TextBlock; text: string }) {
  const Tag = TAG[block.kind]
  return (
    <Tag className={`block-${block.kind}`}>
      {mentionPieces(text, block.range, mentions).map((piece) => {
        const mention = piece.mention === undefined ? undefined : mentions[piece.mention]
        const look = piece.mention === undefined ? undefined : looks[piece.mention]
        if (piece.mention === undefined || !mention || !look) return piece.text
        return (
          <MentionMark key={piece.start} mention={mention} index={piece.mention} look={look}>
            {piece.text}
          </MentionMark>
        )
      })}
    </Tag>
  )
}
