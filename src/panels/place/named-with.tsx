import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { namedTogether } from '../../domain/articles/named-together.ts'
import { labelText } from '../names.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** Most places of company that are listed. */
const MOST = 8

/** The places that articles name together with this one most. */
export function NamedWith({ index }: { index: number }) {
  const { t } = useTranslation('cards')
  const { language } = useDates()
  const articles = useMapStore((state) => state.dataset.articles)
  const places = useMapStore((state) => state.dataset.places)
  const companions = useMemo(() => namedTogether(articles, index).slice(0, MOST), [articles, index])
  if (companions.length === 0) return null
  return (
    <section className="card-section" data-named-with>
      <h3>{t('namedWith')}</h3>
      <ul className="companions">
        {companions.map(({ place, articles: count }) => {
          const feature = places[place]
          if (!feature) return null
          return (
            <li key={feature.id}>
              <PlaceLink id={feature.id}>{labelText(feature.properties.name, language)}</PlaceLink>{' '}
              <span className="quiet">{t('ui:articlesCount', { count })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
