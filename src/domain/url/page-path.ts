import type { Dataset } from '../dataset/dataset.ts'
import { formatUrlState, type Selection } from './url-state.ts'

/** Events with a page of their own where `map.json` names no number. */
const USUAL_EVENT_PAGES = 2000

/** A page for the whole window or one to stand in a frame. */
export type PageForm = 'full' | 'embed'

/** Index of the first event that has a page of its own: of too many the latest have. */
export function firstEventWithPage({ map, eventIds }: Pick<Dataset, 'map' | 'eventIds'>): number {
  return Math.max(0, eventIds.length - (map.maxEventPages ?? USUAL_EVENT_PAGES))
}

/** Whether a selection has a prebuilt page. */
export function hasPage(
  dataset: Pick<Dataset, 'map' | 'eventIds' | 'eventIndex'>,
  { kind, id }: Selection,
): boolean {
  return kind !== 'event' || (dataset.eventIndex.get(id) ?? -1) >= firstEventWithPage(dataset)
}

/** Path of a selection's prebuilt page below the folder of a language: `place/shusha.html`. */
export function pagePath({ kind, id }: Selection, form: PageForm = 'full'): string {
  return `${form === 'embed' ? 'embed/' : ''}${kind}/${id}.html`
}

/** Address of a selection below the folder of a language: its page's path, else the start page with a query. */
export function pageAddress(
  dataset: Pick<Dataset, 'map' | 'eventIds' | 'eventIndex'>,
  selection: Selection,
  form: PageForm = 'full',
): string {
  if (hasPage(dataset, selection)) return pagePath(selection, form)
  return `${form === 'embed' ? 'embed.html' : ''}?${formatUrlState({ selection })}`
}
