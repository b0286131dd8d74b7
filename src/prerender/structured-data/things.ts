import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { pagePath } from '../../domain/url/page-path.ts'
import { absoluteAddress } from '../head/page-address.ts'

/** A thing in the vocabulary of schema.org, as JSON-LD writes it. Properties that are undefined are not written. */
export type Thing = Readonly<{ '@type': string; [property: string]: unknown }>

/** Whose words these are and where they stand. */
export interface Telling {
  dataset: Dataset
  language: Language
  /** Address of the site's root; null where it is not known: then nothing is named by its address. */
  siteUrl: string | null
}

/** Absolute address of a record's page. */
export function pageOf(
  { siteUrl, language }: Telling,
  kind: 'place' | 'event' | 'article' | 'story',
  id: string,
) {
  return siteUrl === null ? undefined : absoluteAddress(siteUrl, language, pagePath({ kind, id }))
}

/** The map as the one who publishes what is its own. */
export function publisherThing({ dataset, language, siteUrl }: Telling): Thing {
  return {
    '@type': 'Organization',
    name: inLanguage(dataset.map.title, language),
    ...(siteUrl === null ? {} : { url: siteUrl }),
  }
}

/** A place by name and position, where something else tells of it. */
export function placeThing(telling: Telling, { id, properties, geometry }: PlaceFeature): Thing {
  const [longitude, latitude] = geometry.coordinates
  const url = pageOf(telling, 'place', id)
  return {
    '@type': 'Place',
    ...(url === undefined ? {} : { '@id': url, url }),
    name: inLanguage(properties.name, telling.language)[0],
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  }
}
