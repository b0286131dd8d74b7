import { wayBetween } from '../../domain/geometry/way-between.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import type { Messages } from '../../i18n/i18n.ts'
import type { MapState } from '../../store/state.ts'
import { labelText } from '../names.ts'
import { kmText } from '../place/km-text.ts'
import type { Dates } from '../use-dates.ts'
import type { MapFeature } from './map-features.ts'

/** What lies nearer would be told to be 0 km away. */
const NEAREST_KM = 0.05

/**
 * What a screen reader hears of a feature: its name and kind, what is known of it, how far and in which direction it
 * lies from the one before, and its number among all in view.
 */
export function featureWords(
  feature: MapFeature,
  before: MapFeature | null,
  { number, of }: { number: number; of: number },
  state: Pick<MapState, 'dataset' | 'details'>,
  { t }: Messages,
  dates: Dates,
): string {
  const parts = [nameWords(feature, state, t, dates)]
  if (before) {
    const way = wayBetween(before.position, feature.position)
    parts.push(
      way && way.km >= NEAREST_KM
        ? t('reach:way', { km: kmText(way.km, dates.number), wind: t(`cards:wind.${way.wind}`) })
        : t('reach:sameSpot'),
    )
  }
  parts.push(t('reach:position', { number: dates.number(number), of: dates.number(of) }))
  return parts.join(t('reach:stop'))
}

function nameWords(
  { kind, index, articles, events }: MapFeature,
  { dataset, details }: Pick<MapState, 'dataset' | 'details'>,
  t: Messages['t'],
  { language, edtf, number }: Dates,
): string {
  if (kind === 'place') {
    const place = dataset.places[index]
    if (!place) return ''
    const words = [labelText(place.properties.name, language), t(`placeKind.${place.properties.kind}`)]
    if (events > 0) words.push(t('time:events', { count: events, number: number(events) }))
    if (articles > 0) words.push(t('articlesCount', { count: articles }))
    return words.join(t('reach:comma'))
  }
  const head = details.heads.get(index)
  const group = dataset.map.kinds[dataset.events.kind[index] ?? 0]
  const words = [
    head ? inLanguage(head.title, language) : t('reach:event'),
    group ? inLanguage(group.label, language) : '',
    head ? edtf(head.date) : '',
  ]
  return words.filter(Boolean).join(t('reach:comma'))
}
