import { type Language, textLanguages } from '../languages.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { LabelLanguage } from '../url/url-state.ts'
import type { Dataset } from './dataset.ts'

/** Names of a role come before those of the next where a place has several in one language. */
const ROLES = ['official', 'local', 'other'] as const

/** At most two: the names of a place in a language that are in use, official ones first; none where it has none. */
export function namesIn(place: PlaceFeature, language: LabelLanguage): string[] {
  const { name, names } = place.properties
  const own = textLanguages.find((one) => one === language)
  if (own) return [...name[own]]
  const current = names.filter(({ lang, to }) => lang === language && to === undefined)
  const inOrder = ROLES.flatMap((role) => current.filter((form) => form.role === role))
  return [...new Set(inOrder.map(({ text }) => text))].slice(0, 2)
}

/**
 * The dataset as a map letters it whose places are named in another language than the page: in each place the names in the
 * page's language make way for those, where it has any. The rest is the same, by identity.
 */
export function labelledIn(dataset: Dataset, labels: LabelLanguage, page: Language): Dataset {
  const places = dataset.places.map((place) => {
    const forms = namesIn(place, labels)
    if (forms.length === 0) return place
    const { properties } = place
    return { ...place, properties: { ...properties, name: { ...properties.name, [page]: forms } } }
  })
  return { ...dataset, places }
}
