import type { UrlState } from '../domain/url/url-state.ts'

/** How a host page wants its frame: the parameters that only embeds have (docs/url.md). */
export interface EmbedOptions {
  /** When the live map starts: on screen and the browser idle, at the first touch, never. */
  interactive: 'auto' | 'tap' | 'never'
  slider: boolean
  /** The list stands under the map, and the frame tells its host how high it is. */
  list: boolean
  /** Height of the map in list mode, CSS pixels; null: by the frame's width. */
  height: number | null
}

/** The options of a URL. `saveData`: the reader saves data, so that nothing heavy starts unasked. */
export function embedOptions(url: UrlState, saveData: boolean): EmbedOptions {
  return {
    interactive: url.interactive ?? (saveData ? 'tap' : 'auto'),
    slider: url.slider ?? true,
    list: url.list ?? false,
    height: url.height ?? null,
  }
}

/** Whether a prebuilt page's markup, made without options, is what the options ask for; CSS opens the list. */
export function asPrebuilt({ slider }: EmbedOptions): boolean {
  return slider
}
