import { inLanguage } from '../../domain/text/in-language.ts'
import type { Messages } from '../../i18n/i18n.ts'
import { drawCard } from '../../map/drawing/picture/draw-card.ts'
import type { SvgElementNode } from '../../map/drawing/svg-node.ts'
import type { MapStore } from '../../store/create-store.ts'
import { markedSelection } from '../../store/story-steps.ts'
import { cardTexts } from './card-texts.ts'

/** The picture of a page for link previews: what the page opens with. The store's details are there. */
export function cardOf(store: MapStore, messages: Messages): SvgElementNode {
  const state = store.getState()
  const { dataset, window, filter, language, details, cameraWish } = state
  const { start } = dataset.map
  return drawCard({
    content: {
      dataset,
      window,
      filter,
      selection: markedSelection(state),
      highlightedPlace: null,
      language,
      theme: 'light',
      eventTitle: (index) => inLanguage(details.heads.get(index)?.title, language),
      idPrefix: 'card',
    },
    bounds: cameraWish && 'bounds' in cameraWish ? cameraWish.bounds : start.bounds,
    texts: cardTexts(store, messages),
  })
}
