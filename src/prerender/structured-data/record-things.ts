import type { ArticleDetail, ArticleHead, EventBody, EventHead } from '../../domain/schema/dataset.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import type { SourceRecord } from '../../domain/schema/source.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { withoutPlaceMarks } from '../../domain/text/place-marks.ts'
import { isoDates } from './dates.ts'
import { pageOf, placeThing, publisherThing, type Telling, type Thing } from './things.ts'

const placesOf = ({ dataset }: Telling, ids: readonly string[]): PlaceFeature[] =>
  ids.flatMap((id) => dataset.places[dataset.placeIndex.get(id) ?? -1] ?? [])

/** A place with every form of its name. */
export function placeRecord(telling: Telling, place: PlaceFeature): Thing {
  const { name, names, parent, note, geonames, wikidata } = place.properties
  const own = placeThing(telling, place)
  const forms = new Set([...name.ar, ...name.en, ...names.map(({ text }) => text)])
  forms.delete(String(own.name))
  const [above] = parent === undefined ? [] : placesOf(telling, [parent])
  const sameAs = [
    ...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []),
    ...(geonames ? [`https://sws.geonames.org/${geonames}/`] : []),
  ]
  return {
    ...own,
    ...(forms.size > 0 ? { alternateName: [...forms] } : {}),
    ...(note ? { description: inLanguage(note, telling.language) } : {}),
    ...(above ? { containedInPlace: placeThing(telling, above) } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
    ...(own.url === undefined ? {} : { hasMap: own.url }),
  }
}

/** An event with its days, its places and where it was read. */
export function eventRecord(
  telling: Telling,
  head: EventHead,
  body: EventBody | undefined,
  sources: ReadonlyMap<string, SourceRecord>,
): Thing {
  const { language } = telling
  const url = pageOf(telling, 'event', head.id)
  const location = placesOf(telling, head.places).map((place) => placeThing(telling, place))
  const readIn = (body?.sources ?? []).flatMap((id) => workThing(telling, id, sources))
  return {
    '@type': 'Event',
    ...(url === undefined ? {} : { '@id': url, url }),
    name: inLanguage(head.title, language),
    ...(body ? { description: inLanguage(body.text, language) } : {}),
    inLanguage: language,
    ...isoDates(head.date),
    ...(location.length > 0 ? { location } : {}),
    ...(readIn.length > 0 ? { subjectOf: readIn } : {}),
  }
}

/** What an event was read in: an article of the map, or a document. */
function workThing(telling: Telling, id: string, sources: ReadonlyMap<string, SourceRecord>): Thing[] {
  const { dataset, language } = telling
  const article = dataset.articles[dataset.articleIndex.get(id) ?? -1]
  if (article) return [articleThing(telling, article)]
  const source = sources.get(id)
  if (!source) return []
  const publisher = source.publisher ?? source['container-title']
  return [
    {
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.URL ? { url: source.URL } : {}),
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      inLanguage: source.language ?? language,
    },
  ]
}

/** A newsroom's article as a citation names it. A date that was inferred is not said to be that of publication. */
function articleThing(telling: Telling, article: ArticleHead): Thing {
  const { language } = telling
  const { id, title, describedAs, published, publishedBasis, publisherName } = article
  const page = pageOf(telling, 'article', id)
  return {
    '@type': 'NewsArticle',
    ...(page === undefined ? {} : { '@id': `${page}#article` }),
    ...(title === null ? { name: inLanguage(describedAs, language) } : { headline: title }),
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: inLanguage(publisherName, language) },
    ...(published !== null && publishedBasis === 'stated' ? { datePublished: published } : {}),
  }
}

/** An article with the places that it names, and those that it is about: where its events stand. */
export function articleRecord(
  telling: Telling,
  article: ArticleHead,
  detail: ArticleDetail | undefined,
  eventPlaces: readonly string[],
): Thing {
  const { dataset, language } = telling
  const page = pageOf(telling, 'article', article.id)
  const named = article.places.flatMap(([index]) => dataset.places[index] ?? [])
  const mostNamed = article.places.toSorted((a, b) => b[1] - a[1]).slice(0, 1)
  const about =
    eventPlaces.length > 0
      ? placesOf(telling, [...new Set(eventPlaces)])
      : mostNamed.flatMap(([index]) => dataset.places[index] ?? [])
  const toThing = (place: PlaceFeature) => placeThing(telling, place)
  return {
    ...articleThing(telling, article),
    ...(detail?.url ? { url: detail.url } : {}),
    ...(page === undefined ? {} : { mainEntityOfPage: page }),
    ...(detail
      ? {
          subjectOf: {
            '@type': 'CreativeWork',
            inLanguage: language,
            abstract: withoutPlaceMarks(inLanguage(detail.abstract, language)),
            creator: publisherThing(telling),
          },
        }
      : {}),
    mentions: named.map(toThing),
    contentLocation: about.map(toThing),
    sdPublisher: publisherThing(telling),
  }
}
