import type { StoryHead } from '../../domain/schema/dataset.ts'
import type { Story } from '../../domain/schema/story.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { pageOf, placeThing, publisherThing, type Telling, type Thing } from './things.ts'

/** A guided story of our own: its days, and the places that its steps look at. */
export function storyRecord(telling: Telling, head: StoryHead, story: Story | undefined): Thing {
  const { dataset, language } = telling
  const url = pageOf(telling, 'story', head.id)
  const days = story?.steps.flatMap(({ window }) => [window.from, window.to]).toSorted() ?? []
  const seen = new Set(story?.steps.flatMap(({ view }) => view.place ?? []))
  const places = dataset.places.filter(({ id }) => seen.has(id)).map((place) => placeThing(telling, place))
  return {
    '@type': 'Article',
    ...(url === undefined ? {} : { '@id': url, url, mainEntityOfPage: url }),
    headline: inLanguage(head.title, language),
    abstract: inLanguage(head.summary, language),
    inLanguage: language,
    author: publisherThing(telling),
    publisher: publisherThing(telling),
    ...(days.length > 0 ? { temporalCoverage: `${days[0]}/${days.at(-1)}` } : {}),
    ...(places.length > 0 ? { contentLocation: places } : {}),
  }
}
