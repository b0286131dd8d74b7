import { startPage } from '../page/start-page.tsx'
import { startNotes } from '../panels/start-notes.tsx'
import { EmbedPage } from './embed-page.tsx'
import type { Show } from './messages.ts'
import { asPrebuilt, type EmbedOptions } from './options.ts'
import { tellChoices } from './tell-choices.ts'

/**
 * Brings the frame to life, and keeps the host told of what the reader chooses. Answers the way to show what the host
 * asks for; null where the data did not arrive.
 */
export async function startLiveEmbed(options: EmbedOptions): Promise<((show: Show) => void) | null> {
  const store = await startPage({
    page: (pageStore, { root }) => <EmbedPage store={pageStore} root={root} options={options} />,
    ...startNotes,
    ownsUrl: false,
    asPrebuilt: asPrebuilt(options),
  })
  if (!store) return null
  const { selection, actions } = store.getState()
  // Not every event has a page of its own: the data may have what no page was found for.
  if (selection) delete document.getElementById('root')?.dataset.missing
  // The frame is the article's: what else is looked at in it closes to the article.
  if (selection?.kind === 'article') actions.setHome(selection)
  return tellChoices(store)
}
