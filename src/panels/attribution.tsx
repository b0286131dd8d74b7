import { useTranslation } from 'react-i18next'
import { inLanguage } from './names.ts'
import { useMapStore } from './use-map-store.ts'

/** One line under the map naming every source of what is drawn; the long form opens beside it. */
export function Attribution({ onAbout }: { onAbout?: () => void }) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const attributions = useMapStore((state) => state.dataset.map.attributions)
  return (
    <p className="attribution" data-attribution>
      {attributions.map((item) => (
        <span key={item.id}>
          <bdi>
            {item.url ? (
              <a href={item.url} rel="noreferrer">
                {inLanguage(item.text, language)}
              </a>
            ) : (
              inLanguage(item.text, language)
            )}
          </bdi>
          <span aria-hidden="true"> · </span>
        </span>
      ))}
      {onAbout && (
        <button type="button" className="text-button" onClick={onAbout}>
          {t('about')}
        </button>
      )}
    </p>
  )
}
