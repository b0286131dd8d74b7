import { useTranslation } from 'react-i18next'

/** What went wrong, with the way to try again. */
export function FaultNote({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <p className="fault" role="alert">
      {text}{' '}
      <button type="button" className="text-button" onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  )
}
