import { embedAddress } from '../domain/embed/embed-address.ts'
import { oembedOf } from '../domain/embed/oembed.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { CARD_SIZE } from '../domain/url/beside-page.ts'
import { selectedName } from '../panels/page-name.ts'
import type { MapStore } from '../store/create-store.ts'
import { pictureAddress } from './head/picture-address.ts'
import { texts } from './texts.ts'

/** What a view's page says of itself to those who embed by its address. `siteUrl` ends in `/`. */
export function oembedOfPage(store: MapStore, siteUrl: string) {
  const state = store.getState()
  const { dataset, selection, language } = state
  const map = inLanguage(dataset.map.title, language)
  const name = selectedName(state) ?? map
  // Only what has a page of its own comes here.
  const hasPage = () => true
  return oembedOf({
    title: name,
    language,
    src: embedAddress(selection ? { selection } : {}, { root: siteUrl, language, hasPage }),
    frameTitle: texts[language].getFixedT(language, 'embedding')('frameTitle', { name }),
    provider: { name: map, url: siteUrl },
    picture: { url: pictureAddress(store, siteUrl), ...CARD_SIZE },
  })
}
