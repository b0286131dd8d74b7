import { useTranslation } from 'react-i18next'
import { AttributionName } from './attribution-name.tsx'
import { useMapStore } from './use-map-store.ts'

/** One line under the map naming every source of what is drawn; the long form opens beside it. */
export function Attribution({ onAbout }: { onAbout?: () => void }) {
  const { t } = useTranslation()
  const attributions = useMapStore((state) => state.dataset.map.attributions)
  return (
    <footer className="attribution" data-attribution>
      {onAbout && (
        <>
          <button type="button" className="text-button" onClick={onAbout}>
            {t('about')}
          </button>
          <span aria-hidden="true"> · </span>
        </>
      )}
      {attributions.map((item, i) => (
        <span key={item.id}>
          <AttributionName of={item} />
          {i < attributions.length - 1 && <span aria-hidden="true"> · </span>}
        </span>
      ))}
    </footer>
  )
}
