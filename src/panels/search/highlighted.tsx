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
  let at = 0
  return (
    <bdi lang={lang}>
      {highlight(text, query).map(({ text: piece, met }) => {
        const key = at
        at += piece.length
        return met ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>
      })}
    </bdi>
  )
}
