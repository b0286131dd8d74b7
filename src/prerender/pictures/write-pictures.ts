import type { DetailFiles } from '../../data/detail-files.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { folderOf, languages } from '../../domain/languages.ts'
import { cardPath } from '../../domain/url/beside-page.ts'
import { svgToString } from '../../map/drawing/svg-node.ts'
import { createMapStore } from '../../store/create-store.ts'
import { feedDetails } from '../../store/feed-details.ts'
import type { PlannedView } from '../pages.tsx'
import { writeSiteFile } from '../site-files.ts'
import { texts } from '../texts.ts'
import { cardOf } from './card-of.ts'
import { forRasterizer } from './for-rasterizer.ts'
import type { PictureCache } from './picture-cache.ts'
import { pictureKey, renderPng } from './render-png.ts'

/** Writes the picture of a view for link previews, one in each language. */
export async function writePictures(
  { dist, dataset, details }: { dist: string; dataset: Dataset; details: DetailFiles },
  { selection }: PlannedView,
  cache: PictureCache,
): Promise<void> {
  for (const language of languages) {
    const store = createMapStore(dataset, { lang: language, ...(selection ? { selection } : {}) })
    await feedDetails(store, details).settled()
    const svg = svgToString(forRasterizer(cardOf(store, texts[language])))
    const picture = await cache.get(pictureKey(svg), () => renderPng(svg))
    writeSiteFile(dist, folderOf(language) + cardPath(selection), picture)
  }
}
