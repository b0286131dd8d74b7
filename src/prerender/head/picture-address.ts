import { cardPath } from '../../domain/url/beside-page.ts'
import type { MapStore } from '../../store/create-store.ts'
import { absoluteAddress } from './page-address.ts'

/** Address of a view's picture; it names the data, so that previews kept elsewhere are made anew when they change. */
export function pictureAddress(store: MapStore, siteUrl: string): string {
  const { language, selection, dataset } = store.getState()
  return `${absoluteAddress(siteUrl, language, cardPath(selection))}?data=${dataset.version}`
}
