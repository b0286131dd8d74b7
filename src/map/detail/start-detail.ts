import { addProtocol } from 'maplibre-gl'
import { Protocol } from 'pmtiles'
import type { BasemapUrl } from '../../domain/basemap-url.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Detail } from './detail.ts'
import { loadDetail } from './load-detail.ts'

const protocol = new Protocol()
let registered = false

/** The site's root: built scripts stand one folder below it; in development the server has it at the top. */
function siteRoot(): string {
  return import.meta.env.DEV ? new URL('/', location.href).href : new URL('../', import.meta.url).href
}

/** The detailed basemap that the site was built with. Rejects where it cannot be had. */
export async function startDetail(url: BasemapUrl, dataset: Dataset): Promise<Detail> {
  const places = dataset.places.map(({ geometry }) => geometry.coordinates)
  const { archive, ...detail } = await loadDetail(url, siteRoot(), places)
  if (!registered) addProtocol('pmtiles', protocol.tile)
  registered = true
  if (archive) protocol.add(archive)
  return detail
}
