import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { loadAllMessages } from '../i18n/all-messages.ts'
import { createI18n } from '../i18n/i18n.ts'
import { createMapStore } from '../store/create-store.ts'
import type { Details } from '../store/state.ts'
import { MapStoreProvider } from './use-map-store.ts'

await loadAllMessages()

/** The first HTML of a panel over a dataset and what has arrived of its details, as the build makes it. */
export function renderCard(
  card: ReactElement,
  {
    dataset = sampleDataset(),
    details = {},
    query = '',
  }: { dataset?: Dataset; details?: Partial<Details>; query?: string } = {},
): string {
  const store = createMapStore(dataset, parseUrlState(query))
  store.getState().actions.addDetails((known) => ({ ...known, ...details }))
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n(store.getState().language)}>
      <MapStoreProvider value={store}>{card}</MapStoreProvider>
    </I18nextProvider>,
  )
}
