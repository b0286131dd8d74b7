import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isInForce } from '../domain/dataset/in-force.ts'
import { noControlOn } from '../domain/dataset/no-control.ts'
import type { Language } from '../domain/languages.ts'
import { hasLayer, LAYER_OF_ROLE } from '../domain/map-layers.ts'
import type { RegionFeature } from '../domain/schema/region.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { Layers } from './layers.tsx'
import { RegionSwatch } from './region-swatch.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { useNarrow } from './use-narrow.ts'

/** The legend card: what is drawn, as of the window's last day, with how exactly each outline is known. */
export function Legend() {
  const { t } = useTranslation()
  const { language, day, number } = useDates()
  const asOf = useMapStore((state) => state.settledWindow.to)
  const regions = useMapStore((state) => state.dataset.regions)
  const layers = useMapStore((state) => state.layers)
  const map = useMapStore((state) => state.dataset.map)
  const shown = regions.filter(({ properties }) => {
    const layer = LAYER_OF_ROLE[properties.role]
    if (layer === null || !hasLayer(layers, layer)) return false
    return properties.role === 'reference' || isInForce(properties, asOf)
  })
  const [choice, setChoice] = useState<boolean | null>(null)
  const narrow = useNarrow()
  const open = choice ?? !narrow
  const gap = noControlOn(map, asOf)
  return (
    <section
      className="legend"
      aria-label={t('legend')}
      data-legend
      data-open={choice === null ? 'auto' : choice ? 'yes' : 'no'}
    >
      <h2>
        <button
          type="button"
          className="legend-toggle"
          aria-expanded={open}
          aria-controls="legend-list"
          onClick={() => setChoice(!open)}
        >
          {t('asOf', { day: day(asOf) })}
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </h2>
      <Layers />
      <ul id="legend-list">
        {shown.map((region) => (
          <li key={region.id}>
            <RegionSwatch role={region.properties.role} />
            <span>
              {regionLabel(region, language)}{' '}
              <span className="quiet">
                <bdi>{t('legendAccuracy', { km: number(region.properties.accuracyKm) })}</bdi>
              </span>
            </span>
          </li>
        ))}
        {hasLayer(layers, 'articles') && (
          <li>
            <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
              <circle cx="13" cy="8" r="7" className="swatch-articles" />
              <text x="13" y="11.5" textAnchor="middle" className="swatch-number">
                {number(3)}
              </text>
            </svg>
            <span>{t('legendArticles')}</span>
          </li>
        )}
        <li>
          <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true">
            <circle cx="13" cy="8" r="4.5" className="swatch-hollow" />
          </svg>
          <span>{t('legendApproximate')}</span>
        </li>
      </ul>
      {/* Where the page is narrow the map's notes say it (map-notes.tsx): once, and seen without unfolding. */}
      <div role="status" className="legend-reason">
        {gap && hasLayer(layers, 'regions') && (
          <p className="quiet" data-no-control>
            {t('noControl', { reason: inLanguage(gap.reason, language) })}
          </p>
        )}
      </div>
    </section>
  )
}

function regionLabel({ properties }: RegionFeature, language: Language): string {
  const name = inLanguage(properties.name, language)
  return properties.years ? `${name} (${inLanguage(properties.years, language)})` : name
}
