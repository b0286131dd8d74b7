import { checkArticles } from './check-articles.ts'
import { checkBasemap } from './check-basemap.ts'
import { checkEvents } from './check-events.ts'
import { checkMap } from './check-map.ts'
import { checkPlaces } from './check-places.ts'
import { checkRegions } from './check-regions.ts'
import { checkRelief, type Images } from './check-relief.ts'
import { checkSources } from './check-sources.ts'
import { checkStories } from './check-stories.ts'
import type { Fault } from './fault.ts'
import { type DatasetFolder, parseFolder } from './folder.ts'
import { knownIds } from './references.ts'

/**
 * Checks a whole dataset folder: `texts` holds each file's text by its path relative to the folder, `images` the bytes
 * of its pictures (null: not looked at). All faults of one run come together; a record with a fault keeps no other from being looked at.
 */
export function checkFolder(
  texts: ReadonlyMap<string, string>,
  images: Images | null = null,
): { folder: DatasetFolder; faults: Fault[] } {
  const { folder, faults } = parseFolder(texts)
  const known = knownIds(folder)
  return {
    folder,
    faults: [
      ...faults,
      ...checkMap(folder, known),
      ...checkPlaces(folder, known),
      ...checkRegions(folder, known),
      ...checkEvents(folder, known),
      ...checkArticles(folder, known),
      ...checkStories(folder, known),
      ...checkSources(folder),
      ...checkBasemap(folder),
      ...checkRelief(folder, images),
    ],
  }
}
