import type { Selection } from './url-state.ts'

/** Pixels of the picture that a link preview shows. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

const stem = (selection: Selection | null) => (selection ? `${selection.kind}/${selection.id}` : 'start')

/** Path of the picture for link previews of a view, below the folder of a language: `pictures/place/shusha.png`. */
export function cardPath(selection: Selection | null): string {
  return `pictures/${stem(selection)}.png`
}

/** Path of what oEmbed says of a view's page, below the folder of a language: `oembed/place/shusha.json`. */
export function oembedPath(selection: Selection | null): string {
  return `oembed/${stem(selection)}.json`
}
