import { useTranslation } from 'react-i18next'
import { useMapStore } from '../use-map-store.ts'

/** Turns the page from map to list and back. */
export function ViewToggle() {
  const { t } = useTranslation('find')
  const list = useMapStore((state) => state.view === 'list')
  const setView = useMapStore((state) => state.actions.setView)
  const label = t('list.toggle')
  return (
    <button
      type="button"
      className="button view-toggle"
      aria-pressed={list}
      aria-label={label}
      title={label}
      onClick={() => setView(list ? 'map' : 'list')}
      data-view-toggle
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M5.5 3.5h9M5.5 8h9M5.5 12.5h9" stroke="currentColor" strokeWidth="1.6" />
        <path d="M1.5 3.5h1.6M1.5 8h1.6M1.5 12.5h1.6" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{label}</span>
    </button>
  )
}
