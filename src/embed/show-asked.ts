import type { Selection } from '../domain/url/url-state.ts'
import type { MapStore } from '../store/create-store.ts'
import { knownSelection } from '../store/initial-state.ts'
import { readTo } from '../store/read-to.ts'
import { openStops } from '../store/reading-place.ts'
import { selectAndShow, showSelection } from '../store/select-and-show.ts'
import type { Show } from './messages.ts'

/** Place of a mention of the open article, by the mention's number. */
function mentionedPlace(store: MapStore, mention: number): number | null {
  const { selection, details, dataset } = store.getState()
  if (selection?.kind !== 'article') return null
  const place = details.articles.get(selection.id)?.mentions[mention]?.place
  return place === undefined ? null : (dataset.placeIndex.get(place) ?? null)
}

/** Shows what the host asks for: a place or event is chosen, a mention's place is come to and brought into view. */
export function showAsked(store: MapStore, show: Show): void {
  const { actions, dataset } = store.getState()
  if ('mention' in show) {
    const index = mentionedPlace(store, show.mention)
    const place = index === null ? undefined : dataset.places[index]
    if (!place) return
    const at = index === null ? -1 : openStops(store.getState()).indexOf(index)
    if (at >= 0) readTo(store, at)
    else {
      actions.highlightPlace(index)
      showSelection(store, { kind: 'place', id: place.id })
    }
    return
  }
  const wished: Selection =
    'place' in show ? { kind: 'place', id: show.place } : { kind: 'event', id: show.event }
  const selection = knownSelection(dataset, wished)
  if (selection) selectAndShow(store, selection)
}
