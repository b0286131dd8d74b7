import { startPage } from '../page/start-page.tsx'
import { LoadError } from '../panels/load-error.tsx'
import { WithMessages } from '../panels/with-messages.tsx'
import type { MapStore } from '../store/create-store.ts'
import { EmbedPage } from './embed-page.tsx'
import type { Show } from './messages.ts'
import { selectMessage } from './messages.ts'
import { asPrebuilt, type EmbedOptions } from './options.ts'
import { showAsked } from './show-asked.ts'
import { tellHost } from './tell-host.ts'

/**
 * Brings the frame to life, and keeps the host told of what the reader chooses. Answers the way to show what the host
 * asks for; null where the data did not arrive.
 */
export async function startLiveEmbed(options: EmbedOptions): Promise<((show: Show) => void) | null> {
  const store = await startPage({
    page: (pageStore, { root }) => <EmbedPage store={pageStore} root={root} options={options} />,
    fault: (fault, onRetry, language) => (
      <WithMessages language={language}>
        <LoadError fault={fault} onRetry={onRetry} />
      </WithMessages>
    ),
    ownsUrl: false,
    asPrebuilt: asPrebuilt(options),
  })
  if (!store) return null
  // Not every event has a page of its own: the data may have what no page was found for.
  if (store.getState().selection) delete document.getElementById('root')?.dataset.missing
  tellSelections(store)
  return (show) => showAsked(store, show)
}

function tellSelections(store: MapStore): void {
  store.subscribe(({ selection }, previous) => {
    if (selection !== previous.selection) tellHost(selectMessage(selection))
  })
}
