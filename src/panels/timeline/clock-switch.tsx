import { useTranslation } from 'react-i18next'
import { useMapStore } from '../use-map-store.ts'

/** Turns between the two clocks: when things happened, when they were published. Says which of them counts. */
export function ClockSwitch() {
  const { t } = useTranslation('time')
  const clock = useMapStore((state) => state.clock)
  const { setClock } = useMapStore((state) => state.actions)
  const published = clock === 'published'
  return (
    <button
      type="button"
      className="timeline-clock"
      aria-pressed={published}
      title={t('clockTip')}
      onClick={() => setClock(published ? 'event' : 'published')}
      data-clock={clock}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 4.2V8l2.8 1.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{t(published ? 'switchPublished' : 'switchEvent')}</span>
    </button>
  )
}
