import { NO_PLACE } from '../../domain/dataset/event-columns.ts'
import type { SourceRecord } from '../../domain/schema/source.ts'
import type { MapState } from '../../store/state.ts'
import { datasetThing } from './dataset-thing.ts'
import { articleRecord, eventRecord, placeRecord } from './record-things.ts'
import { storyRecord } from './story-thing.ts'
import type { Telling, Thing } from './things.ts'

/** What beside the view's own state a page's data is made from. */
export interface PageFacts {
  siteUrl: string | null
  /** Paths of the exported files below the site's root. */
  files: readonly string[]
  sources: ReadonlyMap<string, SourceRecord>
}

/** What a page is about, in the vocabulary of schema.org; null for what has no details. The state's details are there. */
export function pageThing(state: MapState, { siteUrl, files, sources }: PageFacts): Thing | null {
  const { dataset, language, selection, details } = state
  const telling: Telling = { dataset, language, siteUrl }
  const thing = (): Thing | null => {
    switch (selection?.kind) {
      case 'place': {
        const place = dataset.places[dataset.placeIndex.get(selection.id) ?? -1]
        return place ? placeRecord(telling, place) : null
      }
      case 'event': {
        const index = dataset.eventIds.indexOf(selection.id)
        const head = details.heads.get(index)
        return head ? eventRecord(telling, head, details.bodies.get(index), sources) : null
      }
      case 'article': {
        const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
        if (!article) return null
        return articleRecord(
          telling,
          article,
          details.articles.get(article.id),
          article.events.flatMap((event) => {
            const place = dataset.events.place[event] ?? NO_PLACE
            return dataset.places[place]?.id ?? []
          }),
        )
      }
      case 'story': {
        const head = dataset.core.stories.find(({ id }) => id === selection.id)
        return head ? storyRecord(telling, head, details.stories.get(head.id)) : null
      }
      default:
        return datasetThing(telling, files)
    }
  }
  const found = thing()
  return found && { '@context': 'https://schema.org', ...found }
}
