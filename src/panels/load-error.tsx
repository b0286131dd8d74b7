import { useTranslation } from 'react-i18next'

export interface LoadErrorProps {
  fault: { file: string; reason: 'timeout' | 'network' | 'status' | 'malformed'; detail: string }
  onRetry: () => void
}

/** The dataset did not arrive: which file, why, and a way to try again. */
export function LoadError({ fault, onRetry }: LoadErrorProps) {
  const { t } = useTranslation()
  const file = fault.file.replace(/^.*\/data\//, 'data/')
  return (
    <div className="load-error" role="alert">
      <h2>{t('loadFault.heading')}</h2>
      <p>{t(`loadFault.${fault.reason}`, { file, detail: fault.detail })}</p>
      <button type="button" className="button button-strong" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
