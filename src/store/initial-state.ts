import type { Dataset } from '../domain/dataset/dataset.ts'
import { isUndated } from '../domain/dataset/event-columns.ts'
import type { FacetChoice } from '../domain/dataset/event-filter.ts'
import type { Facets } from '../domain/dataset/facets.ts'
import { ALL_KINDS, type TimeWindow } from '../domain/dataset/window.ts'
import { OWN_LANGUAGE } from '../domain/languages.ts'
import { ALL_LAYERS, layersNamed } from '../domain/map-layers.ts'
import { certaintyLevels } from '../domain/schema/event.ts'
import type { MapConfig } from '../domain/schema/map-config.ts'
import type { Selection, UrlState } from '../domain/url/url-state.ts'
import { filterState } from './filter-actions.ts'
import type { MapState, WindowNote } from './state.ts'
import { openingStory } from './story-steps.ts'
import { clampWindow, detailAround, spanDays } from './time-range.ts'

type UrlPart = Pick<
  MapState,
  | 'window'
  | 'settledWindow'
  | 'detail'
  | 'windowNote'
  | 'clock'
  | 'selection'
  | 'story'
  | 'filter'
  | 'choice'
  | 'layers'
  | 'query'
  | 'view'
  | 'camera'
  | 'language'
  | 'theme'
  | 'labels'
  | 'digits'
  | 'months'
  | 'measure'
  | 'linkVersion'
>

/** The part of the state a URL decides, with the start view for what it leaves open. */
export function initialState(dataset: Dataset, url: UrlState, facets: Facets | null = null): UrlPart {
  const selection = knownSelection(dataset, url.selection)
  const window = openingWindow(dataset, url, selection)
  return {
    window,
    settledWindow: window,
    detail: detailAround(window, dataset.map.span),
    windowNote: openedByDates(url) ? null : windowNote(spanDays(dataset.map.start), window, selection),
    clock: url.clock ?? 'event',
    selection,
    story: openingStory(url, selection),
    ...filterState(dataset, facets, kindBits(dataset.map, url.kinds), urlChoice(url)),
    layers: (url.layers && layersNamed(url.layers)) ?? ALL_LAYERS,
    query: url.query ?? '',
    view: url.view ?? 'map',
    camera: url.at ? { latitude: url.at.latitude, longitude: url.at.longitude, zoom: url.at.zoom } : null,
    language: url.lang ?? OWN_LANGUAGE,
    theme: url.theme ?? 'light',
    labels: url.labels ?? null,
    digits: url.digits ?? 'latn',
    months: url.months ?? 'pair',
    measure: url.measure ?? null,
    linkVersion: url.data ?? null,
  }
}

const openedByDates = (url: UrlState) => url.from !== undefined || url.to !== undefined

/** What to say of a window that was changed to hold a selection; null where it was not. */
export function windowNote(
  old: TimeWindow,
  next: TimeWindow,
  selection: Selection | null,
): WindowNote | null {
  if (selection?.kind !== 'event' && selection?.kind !== 'article') return null
  if (old.from === next.from && old.to === next.to) return null
  return { how: next.from <= old.from && old.to <= next.to ? 'widened' : 'moved', for: selection.kind }
}

/** The start window; a missing side is the start's own where that keeps the order, else the given side's day. */
function openingWindow(dataset: Dataset, url: UrlState, selection: Selection | null): TimeWindow {
  const { span, start } = dataset.map
  const startWindow = spanDays(start)
  if (!openedByDates(url)) return windowHolding(dataset, startWindow, selection)
  const from = url.from ?? Math.min(startWindow.from, url.to ?? startWindow.from)
  const to = url.to ?? Math.max(startWindow.to, from)
  return clampWindow({ from, to }, span)
}

/** Widens a window until it holds the selected event, or the events of the selected article. */
export function windowHolding(dataset: Dataset, window: TimeWindow, selection: Selection | null): TimeWindow {
  const { events } = dataset
  const indices =
    selection?.kind === 'event'
      ? [dataset.eventIds.indexOf(selection.id)]
      : selection?.kind === 'article'
        ? (dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]?.events ?? [])
        : []
  // Neither what has no date nor what was over before the axis starts can be held by any window.
  const span = spanDays(dataset.map.span)
  const held = indices.filter(
    (i) => i >= 0 && i < events.count && !isUndated(events.flags[i]!) && events.end[i]! > span.from,
  )
  // An article's background (a war decades ago) does not stretch the window: only its events that touch it, or
  // where none does, its latest.
  const touching = held.filter((i) => events.start[i]! <= window.to && events.end[i]! > window.from)
  const needed = selection?.kind === 'event' ? held : touching.length > 0 ? [] : held.slice(-1)
  if (needed.length === 0) return window
  const from = Math.min(...needed.map((i) => events.start[i]!))
  const to = Math.max(...needed.map((i) => events.end[i]! - 1))
  if (from >= window.from && to <= window.to) return window
  const far = from > window.to + 366 || to < window.from - 366
  const target = far
    ? { from: from - 3, to: to + 3 }
    : { from: Math.min(window.from, from), to: Math.max(window.to, to) }
  return clampWindow(target, dataset.map.span)
}

/** The selection where the map has what it names; else null. */
export function knownSelection(dataset: Dataset, selection: Selection | null | undefined): Selection | null {
  if (!selection) return null
  const known =
    selection.kind === 'place'
      ? dataset.placeIndex.has(selection.id)
      : selection.kind === 'article'
        ? dataset.articleIndex.has(selection.id)
        : selection.kind === 'event'
          ? dataset.eventIds.indexOf(selection.id) >= 0
          : dataset.core.stories.some((story) => story.id === selection.id)
  return known ? selection : null
}

/** The part of the filter besides kinds that a URL asks for. All levels of certainty, or none that is one, are no choice. */
function urlChoice({ sides, sources, certainty, hasArticle }: UrlState): FacetChoice {
  const levels = certaintyLevels.filter((level) => certainty?.includes(level))
  const narrowed = certainty?.length === 0 || (levels.length > 0 && levels.length < certaintyLevels.length)
  return {
    sides: sides ?? null,
    sources: sources ?? null,
    certainty: narrowed ? levels : null,
    hasArticle: hasArticle ?? false,
  }
}

function kindBits(map: MapConfig, kinds: readonly string[] | undefined): number {
  if (!kinds) return ALL_KINDS
  let bits = 0
  map.kinds.forEach((group, index) => {
    if (kinds.includes(group.id)) bits |= 1 << index
  })
  return bits === (1 << map.kinds.length) - 1 ? ALL_KINDS : bits
}
