import type { Dataset } from '../domain/dataset/dataset.ts'
import { sameAspect } from '../domain/geometry/same-aspect.ts'
import type { MapConfig } from '../domain/schema/map-config.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { drawFirstPicture, firstPictureCss } from '../map/drawing/first-picture.ts'
import { svgToString } from '../map/drawing/svg-node.ts'
import { themeCss } from '../map/drawing/theme-css.ts'
import { EventLayout } from '../map/events/event-layout.ts'
import type { MapStore } from '../store/create-store.ts'
import { shownFilter } from '../store/selectors.ts'
import { markedSelection } from '../store/story-steps.ts'

const layouts = new WeakMap<Dataset, EventLayout>()

/** One for all pictures of a dataset: each sets its own window. */
function layoutOf(dataset: Dataset): EventLayout {
  const known = layouts.get(dataset)
  if (known) return known
  const layout = new EventLayout(dataset.events)
  layouts.set(dataset, layout)
  return layout
}

/** The first picture of a page, as markup: what the live map will show in the free part of the screen. */
export function startDrawing(store: MapStore): string {
  const state = store.getState()
  const { dataset, window, layers, language, details, cameraWish } = state
  const { start } = dataset.map
  const wished =
    cameraWish && 'bounds' in cameraWish ? sameAspect(cameraWish.bounds, start.bounds) : start.bounds
  return svgToString(
    drawFirstPicture(
      {
        dataset,
        window,
        filter: shownFilter(state),
        layout: layoutOf(dataset),
        layers,
        selection: markedSelection(state),
        highlightedPlace: null,
        language,
        theme: 'light',
        label: inLanguage(dataset.map.title, language),
        eventTitle: (index) => inLanguage(details.heads.get(index)?.title, language),
        idPrefix: 'first',
      },
      wished,
    ),
  )
}

/** The kinds' colours in the dark, as the tokens that marks and histogram look for. */
function darkKindsCss({ kinds }: MapConfig): string {
  const tokens = kinds.map(({ id, colourDark }) => `--kind-${id}:${colourDark}`)
  return `:root[data-theme='dark']{${tokens.join(';')}}`
}

/** What a page's CSS says of its first picture: the sides of its viewBox, and its colours in the dark. */
export function drawingCss(map: MapConfig): string {
  return `${firstPictureCss(map.start.bounds)}\n${themeCss(map, 'dark', "[data-theme='dark']")}\n${darkKindsCss(map)}`
}
