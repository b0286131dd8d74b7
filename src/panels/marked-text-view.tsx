import { parsePlaceMarks } from '../domain/text/place-marks.ts'
import { PlaceLink } from './place-link.tsx'

/** An own-words text with its places as links. */
export function MarkedTextView({ text }: { text: string }) {
  // The pieces of one text never change their order: the offset names a piece.
  let offset = 0
  return parsePlaceMarks(text).map((piece) => {
    const key = offset
    offset += piece.text.length
    return piece.place === undefined ? (
      piece.text
    ) : (
      <PlaceLink key={key} id={piece.place}>
        {piece.text}
      </PlaceLink>
    )
  })
}
