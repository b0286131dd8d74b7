/**
 * How a query met a text, best first: the whole of it, its beginning, the beginning of a later word; then the same with
 * one letter wrong.
 */
export const grades = ['whole', 'beginning', 'word', 'near', 'near-beginning', 'near-word'] as const
export type Grade = (typeof grades)[number]

/** Shortest query, folded, for which one wrong letter is forgiven: of a whole text, and of the beginning of a word. */
export const NEAR_WHOLE_FROM = 3
export const NEAR_BEGINNING_FROM = 5
/** A whole text shorter than this is near to too much. */
export const NEAR_TEXT_FROM = 4
