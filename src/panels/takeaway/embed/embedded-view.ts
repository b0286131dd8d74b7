import { embedAddress, fullAddress } from '../../../domain/embed/embed-address.ts'
import type { EmbeddedView } from '../../../domain/embed/embed-code.ts'
import { folderOf, type Language, OWN_LANGUAGE } from '../../../domain/languages.ts'
import { inLanguage } from '../../../domain/text/in-language.ts'
import { cardPath, oembedPath } from '../../../domain/url/beside-page.ts'
import { hasPage, pageAddress } from '../../../domain/url/page-path.ts'
import type { DigitSystem, Selection, Theme, UrlState } from '../../../domain/url/url-state.ts'
import type { Messages } from '../../../i18n/i18n.ts'
import type { MapState } from '../../../store/state.ts'
import { urlOf } from '../../../store/url-sync.ts'
import { type Subject, selectionTitle } from '../subject.ts'

/** What whoever embeds may choose. */
export interface EmbedChoices {
  language: Language
  theme: Theme
  digits: DigitSystem
  slider: boolean
  list: boolean
  /** CSS pixels; null: by the frame's width. */
  height: number | null
}

/** A view to embed, with what stands beside it on the site. Addresses are absolute. */
export interface EmbedOffer {
  view: EmbeddedView
  /** Attributes of the element; null where its address cannot say the view. */
  attributes: readonly (readonly [name: string, value: string])[] | null
  /** Page whose address alone is enough where oEmbed is read, and what oEmbed says of it. */
  page: string
  oembed: string
  picture: string
}

/** What of the state a frame shows; tools and lists of the page in full are left out. */
function stateToEmbed(state: MapState, subject: Subject, choices: EmbedChoices): UrlState {
  const {
    selection: _selection,
    view: _view,
    query: _query,
    measure: _measure,
    theme: _theme,
    digits: _digits,
    ...seen
  } = subject.kind === 'view' ? urlOf(state, state.language, {}) : ({} as UrlState)
  const selection = subject.kind === 'record' ? subject.selection : state.selection
  return {
    ...(selection ? { selection } : {}),
    ...seen,
    ...(choices.theme === 'light' ? {} : { theme: choices.theme }),
    ...(choices.digits === 'latn' ? {} : { digits: choices.digits }),
    ...(choices.slider ? {} : { slider: false }),
    ...(choices.list ? { list: true } : {}),
    ...(choices.list && choices.height !== null ? { height: choices.height } : {}),
  }
}

/** The subject as it is embedded with these choices. `root`: absolute address of the site, ending in `/`. */
export function embedOffer(
  state: MapState,
  subject: Subject,
  choices: EmbedChoices,
  { messages, root }: { messages: Messages; root: string },
): EmbedOffer {
  const { dataset } = state
  const { language } = choices
  const t = messages.getFixedT(language, 'embedding')
  const map = inLanguage(dataset.map.title, language)
  const url = stateToEmbed(state, subject, choices)
  const selection = url.selection ?? null
  const name = selection ? selectionTitle(state, selection, language) : map
  const isOnPage = (one: Selection) => hasPage(dataset, one)
  const site = { root, language, hasPage: isOnPage }
  const src = embedAddress(url, site)
  const folder = `${root}${folderOf(language)}`
  return {
    view: {
      src,
      title: t('frameTitle', { name }),
      language,
      link: {
        href: fullAddress(url, site),
        // A place's name goes into a sentence; a title stays whole.
        text: selection ? t(selection.kind === 'place' ? 'linkText' : 'titleLinkText', { name, map }) : map,
      },
      box: { list: choices.list, height: choices.height },
    },
    attributes: selection && !isOnPage(selection) ? null : attributesOf(src, selection, choices),
    page: `${folder}${selection ? pageAddress(dataset, selection) : ''}`,
    oembed: `${folder}${oembedPath(selection)}`,
    picture: `${folder}${cardPath(selection)}`,
  }
}

function attributesOf(src: string, selection: Selection | null, { language, list, height }: EmbedChoices) {
  return [
    ...(selection ? [[selection.kind, selection.id] as const] : []),
    ...new URL(src).searchParams.entries(),
    // The frame's own, which its address says in list mode only.
    ...(list || height === null ? [] : [['height', String(height)] as const]),
    ...(language === OWN_LANGUAGE ? [] : [['lang', language] as const]),
  ]
}
