import { drawFirstPicture } from '../map/drawing/first-picture.ts'
import { svgToString } from '../map/drawing/svg-node.ts'
import type { MapStore } from '../store/create-store.ts'

/** The first picture of a page, as markup: what the live map will show in the free part of the screen. */
export function startDrawing(store: MapStore): string {
  const { dataset, window, filter, selection, language, details } = store.getState()
  return svgToString(
    drawFirstPicture({
      dataset,
      window,
      filter,
      selection,
      highlightedPlace: null,
      language,
      theme: 'light',
      label: dataset.map.title[language],
      eventTitle: (index) => details.heads.get(index)?.title[language],
      idPrefix: 'first',
    }),
  )
}
