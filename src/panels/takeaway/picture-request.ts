import type { i18n } from 'i18next'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { countWindow } from '../../domain/dataset/window.ts'
import { formatDay } from '../../i18n/dates.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import type { PictureRequest, PictureTexts } from '../../map/drawing/picture/draw-picture.ts'
import type { SceneContent } from '../../map/drawing/scene.ts'
import type { MapState } from '../../store/state.ts'
import { markedSelection } from '../../store/story-steps.ts'
import { siteRoot } from '../site-root.ts'
import { selectionTitle, windowText } from './subject.ts'
import { freeSize, viewBounds } from './view-bounds.ts'

/** Title of what the view is of: what is selected, else the days. */
export function viewHeading(state: MapState, instance: i18n): string {
  const { language, selection } = state
  if (selection) return selectionTitle(state, selection, language)
  return instance.getFixedT(language, 'takeaway')('viewTitle', { window: windowText(state, language) })
}

/** Days, number of events and as of which day areas are drawn, in one line. */
export function viewSummary(state: MapState, instance: i18n): string {
  const { language, dataset, settledWindow, filter, digits, months } = state
  const style = { language, digits, months }
  const t = instance.getFixedT(language, 'takeaway')
  const { total } = countWindow(dataset.events, settledWindow, filter, dataset.map.kinds.length)
  const parts = [
    windowText(state, language),
    t('ui:eventsCount', { count: total }),
    t('asOf', { day: formatDay(settledWindow.to, style) }),
  ]
  return parts.join(' · ')
}

/** Whose the picture's parts are, in one line. */
export function viewCredits({ dataset, language }: MapState, instance: i18n): string {
  const credits = dataset.map.attributions.map(({ text }) => text[language]).join(' · ')
  return instance.getFixedT(language, 'takeaway')('credits', { credits })
}

function textsOf(state: MapState, instance: i18n): PictureTexts {
  const { dataset, language, digits, months } = state
  const style = { language, digits, months }
  const t = instance.getFixedT(language, 'takeaway')
  const number = (value: number) => formatNumber(value, style)
  const version = t('version', { version: dataset.version })
  const address = siteRoot() + (language === 'en' ? 'en/' : '')
  return {
    map: dataset.map.title[language],
    title: viewHeading(state, instance),
    about: viewSummary(state, instance),
    credits: viewCredits(state, instance),
    origin: `${dataset.map.title[language]} · ${version} · ${address}`,
    scale: (metres) =>
      metres >= 1000 ? t('km', { value: number(metres / 1000) }) : t('metres', { value: number(metres) }),
    legend: {
      articles: t('legend.articles'),
      approximate: t('legend.approximate'),
      lowCertainty: t('legend.lowCertainty'),
      accuracy: (km) => t('legend.accuracy', { km: number(km) }),
      number,
    },
  }
}

/** The view as it stands, to be drawn in the light theme, on paper. `relief`: address of the relief's picture to use. */
export function pictureRequest(
  state: MapState,
  instance: i18n,
  options: { relief: string | null; idPrefix: string },
): Pick<PictureRequest, 'content' | 'bounds' | 'texts'> {
  const { settledWindow, filter, language, details } = state
  const dataset: Dataset =
    state.dataset.relief && options.relief !== null
      ? { ...state.dataset, relief: { ...state.dataset.relief, url: options.relief } }
      : state.dataset
  const content: SceneContent = {
    dataset,
    window: settledWindow,
    filter,
    selection: markedSelection(state),
    highlightedPlace: null,
    language,
    theme: 'light',
    relief: options.relief !== null,
    label: dataset.map.title[language],
    eventTitle: (index) => details.heads.get(index)?.title[language],
    idPrefix: options.idPrefix,
  }
  return { content, bounds: viewBounds(state, freeSize(document)), texts: textsOf(state, instance) }
}
