import type { Dataset } from '../../domain/dataset/dataset.ts'
import { countWindow } from '../../domain/dataset/window.ts'
import { folderOf } from '../../domain/languages.ts'
import { hasLayer } from '../../domain/map-layers.ts'
import type { MeasureTool } from '../../domain/measure/measure-tool.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { parseDay } from '../../domain/time/day.ts'
import { formatDay } from '../../i18n/dates.ts'
import type { Messages } from '../../i18n/i18n.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { measureLayer } from '../../map/drawing/measure-layer.ts'
import type { PictureRequest, PictureTexts } from '../../map/drawing/picture/draw-picture.ts'
import type { SceneContent } from '../../map/drawing/scene.ts'
import { palettes } from '../../map/palette.ts'
import { shownFilter } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'
import { markedSelection } from '../../store/story-steps.ts'
import { centrePosition, measureTexts } from '../measure/measure-texts.ts'
import { siteRoot } from '../site-root.ts'
import { selectionTitle, windowText } from './subject.ts'
import { freeSize, viewBounds } from './view-bounds.ts'

/** Text of somebody else's direction inside a line of ours, kept together (U+2068, U+2069). */
const isolated = (text: string) => `\u2068${text}\u2069`

/** Whether the days are those the map opens with, which have a heading of their own. */
function atStart({ dataset, settledWindow }: MapState): boolean {
  const { from, to } = dataset.map.start
  return settledWindow.from === parseDay(from) && settledWindow.to === parseDay(to)
}

/** Title of what the view is of: what is selected, the map's own heading of its first days, else the days. */
export function viewHeading(state: MapState, instance: Messages): string {
  const { language, selection, dataset } = state
  if (selection) return selectionTitle(state, selection, language)
  if (atStart(state)) return inLanguage(dataset.map.start.heading, language)
  return instance.getFixedT(language, 'takeaway')('viewTitle', { window: windowText(state, language) })
}

/** Days (where the heading does not say them), number of events and as of which day areas are drawn, in one line. */
function viewSummary(state: MapState, instance: Messages): string {
  const { language, dataset, settledWindow, filter, digits, months, selection } = state
  const style = { language, digits, months }
  const t = instance.getFixedT(language, 'takeaway')
  const { total } = countWindow(dataset.events, settledWindow, filter, dataset.map.kinds.length)
  const said = selection === null && !atStart(state)
  const days = windowText(state, language)
  const parts = [
    ...(said ? [] : [days.charAt(0).toUpperCase() + days.slice(1)]),
    // A picture without marks says nothing of how many there are.
    ...(hasLayer(state.layers, 'events') ? [t('ui:eventsCount', { count: total })] : []),
    t('asOf', { day: formatDay(settledWindow.to, style) }),
  ]
  return parts.join(' · ')
}

/** Whose the picture's parts are, in one line. */
function viewCredits({ dataset, language }: MapState, instance: Messages): string {
  const credits = dataset.map.attributions.map(({ text }) => isolated(inLanguage(text, language))).join(' · ')
  return instance.getFixedT(language, 'takeaway')('credits', { credits })
}

function textsOf(state: MapState, instance: Messages): PictureTexts {
  const { dataset, language, digits, months } = state
  const style = { language, digits, months }
  const t = instance.getFixedT(language, 'takeaway')
  const number = (value: number) => formatNumber(value, style)
  const version = t('version', { version: isolated(dataset.version) })
  const address = siteRoot() + folderOf(language)
  return {
    map: inLanguage(dataset.map.title, language),
    title: viewHeading(state, instance),
    about: viewSummary(state, instance),
    credits: viewCredits(state, instance),
    origin: `${inLanguage(dataset.map.title, language)} · ${version} · ${isolated(address)}`,
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

/** What the reader has measured, as it lies over the map. */
function measured(
  state: MapState,
  tool: MeasureTool,
  instance: Messages,
): NonNullable<PictureRequest['overlay']> {
  return (project) =>
    measureLayer(tool, {
      project,
      colours: palettes.light,
      texts: measureTexts(tool, state, instance),
      centre: tool.kind === 'radius' ? centrePosition(state.dataset, tool.centre) : null,
    })
}

/** The view as it stands, to be drawn in the light theme, on paper. `relief`: address of the relief's picture to use. */
export function pictureRequest(
  state: MapState,
  instance: Messages,
  options: { relief: string | null; idPrefix: string },
): Pick<PictureRequest, 'content' | 'bounds' | 'texts' | 'overlay'> {
  const { settledWindow, layers, language, details } = state
  const dataset: Dataset =
    state.dataset.relief && options.relief !== null
      ? { ...state.dataset, relief: { ...state.dataset.relief, url: options.relief } }
      : state.dataset
  const content: SceneContent = {
    dataset,
    window: settledWindow,
    filter: shownFilter(state),
    layers,
    selection: markedSelection(state),
    highlightedPlace: null,
    language,
    theme: 'light',
    relief: options.relief !== null && hasLayer(layers, 'relief'),
    label: inLanguage(dataset.map.title, language),
    eventTitle: (index) => inLanguage(details.heads.get(index)?.title, language),
    idPrefix: options.idPrefix,
  }
  return {
    content,
    bounds: state.viewBounds ?? viewBounds(state, freeSize(document)),
    texts: textsOf(state, instance),
    ...(state.measure ? { overlay: measured(state, state.measure, instance) } : {}),
  }
}
