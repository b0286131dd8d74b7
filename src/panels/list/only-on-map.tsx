import { useTranslation } from 'react-i18next'
import { useMapStore } from '../use-map-store.ts'

/** Switch that holds lists and exports of the view to what the map shows. */
export function OnlyOnMap() {
  const { t } = useTranslation('find')
  const { setOnlyOnMap } = useMapStore((state) => state.actions)
  const only = useMapStore((state) => state.onlyOnMap)
  const hasView = useMapStore((state) => state.viewBounds !== null)
  return (
    <label className="only-on-map">
      <input
        type="checkbox"
        role="switch"
        checked={only}
        aria-checked={only}
        disabled={!hasView}
        onChange={(event) => setOnlyOnMap(event.target.checked)}
        data-only-on-map
      />
      {t('list.onMap')}
    </label>
  )
}
