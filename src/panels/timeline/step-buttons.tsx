import { useTranslation } from 'react-i18next'
import { spanDays } from '../../store/time-range.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { steppedWindow } from './window-moves.ts'

/** Two buttons: the window before this one, the window after it. Their arrows follow the axis (mirrored by CSS). */
export function StepButtons() {
  const { t } = useTranslation('time')
  const store = useMapStoreApi()
  const step = (steps: number) => {
    const { window, dataset, actions } = store.getState()
    actions.setWindow(steppedWindow(window, steps, spanDays(dataset.map.span)))
  }
  return (
    <div className="timeline-steps">
      <button
        type="button"
        className="timeline-button"
        aria-label={t('previous')}
        title={t('previous')}
        onClick={() => step(-1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10.5 2.5 5 8l5.5 5.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <button
        type="button"
        className="timeline-button"
        aria-label={t('next')}
        title={t('next')}
        onClick={() => step(1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M5.5 2.5 11 8l-5.5 5.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  )
}
