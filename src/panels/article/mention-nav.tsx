import { useTranslation } from 'react-i18next'
import { useDates } from '../use-dates.ts'

/** From mention to mention: where the reader is, and the way on and back. */
export function MentionNav({
  current,
  count,
  onGo,
}: {
  /** Index of the mention; -1 before the first. */
  current: number
  count: number
  onGo: (mention: number) => void
}) {
  const { t } = useTranslation('reading')
  const { number } = useDates()
  return (
    <nav className="mention-nav" aria-label={t('navLabel')}>
      <button
        type="button"
        className="nav-step"
        aria-keyshortcuts="K"
        disabled={current <= 0}
        onClick={() => onGo(current - 1)}
      >
        {t('previousMention')}
      </button>
      <span className="mention-count" data-mention-count>
        {current < 0
          ? t('mentionsTotal', { count, n: number(count) })
          : t('mentionOf', { n: number(current + 1), all: number(count) })}
      </span>
      <button
        type="button"
        className="nav-step"
        aria-keyshortcuts="J"
        disabled={current >= count - 1}
        onClick={() => onGo(current + 1)}
      >
        {t('nextMention')}
      </button>
    </nav>
  )
}
