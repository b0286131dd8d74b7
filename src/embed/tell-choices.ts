import type { MapStore } from '../store/create-store.ts'
import { type Show, selectMessage } from './messages.ts'
import { showAsked } from './show-asked.ts'
import { tellHost } from './tell-host.ts'

/**
 * Keeps the host told of what the reader chooses, and of the article's place that the reader comes to. Answers the way to
 * show what the host asks for: a mention that the host has asked for itself is not told back.
 */
export function tellChoices(store: MapStore, tell = tellHost): (show: Show) => void {
  let asking: Show | null = null
  store.subscribe(({ selection, reading, dataset }, previous) => {
    if (selection !== previous.selection) tell(selectMessage(selection))
    else if (reading !== previous.reading && !(asking && 'mention' in asking)) {
      const place = dataset.places[reading?.marked.at ?? -1]
      tell(selectMessage(place ? { kind: 'place', id: place.id } : selection))
    }
  })
  return (show) => {
    asking = show
    showAsked(store, show)
    asking = null
  }
}
