import { useTranslation } from 'react-i18next'
import { hasLayer, mapLayers } from '../domain/map-layers.ts'
import { DisplayChoices } from './display-choices.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import './layers.css'

/** What of the map shows, in which language and colours: one box to tick a layer, folded until asked for; how many are hidden is said either way. */
export function Layers() {
  const { t } = useTranslation('layers')
  const { number } = useDates()
  const shown = useMapStore((state) => state.layers)
  const relief = useMapStore((state) => state.dataset.relief !== null)
  const toggle = useMapStore((state) => state.actions.toggleLayer)
  const offered = mapLayers.filter((layer) => layer !== 'relief' || relief)
  const hidden = offered.filter((layer) => !hasLayer(shown, layer)).length
  return (
    <details className="layers" data-layers>
      <summary>
        {t('title')}
        {hidden > 0 && (
          <>
            {' '}
            <span className="quiet">({t('hidden', { count: hidden, number: number(hidden) })})</span>
          </>
        )}
      </summary>
      <fieldset aria-label={t('title')}>
        {offered.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={hasLayer(shown, layer)}
              onChange={() => toggle(layer)}
              data-layer={layer}
            />
            {t(layer)}
          </label>
        ))}
      </fieldset>
      <DisplayChoices />
    </details>
  )
}
