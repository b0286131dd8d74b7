import { highlight } from '../../domain/search/highlight.ts'

/** A text with the words that met the query marked; a text of its own direction. */
export function Highlighted({
  text,
  query,
  lang,
}: {
  text: string
  query: string
  lang?: string | undefined
}) {
  const pieces = highlight(text, query)
  const starts = pieces.map((_, i) =>
    pieces.slice(0, i).reduce((sum, { text: before }) => sum + before.length, 0),
  )
  return (
    <bdi lang={lang}>
      {pieces.map(({ text: piece, met }, i) =>
        met ? <mark key={starts[i]}>{piece}</mark> : <span key={starts[i]}>{piece}</span>,
      )}
    </bdi>
  )
}
