import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

/** A part of the page that is loaded when it is needed did not arrive: says so over the page, with a way to try again. */
export function PartMissing({ onRetry, onDismiss }: { onRetry: () => void; onDismiss: () => void }) {
  const { t } = useTranslation()
  return createPortal(
    <div className="page-note part-missing" role="alert" data-part-missing>
      <p>{t('partMissing')}</p>
      <button type="button" className="button button-strong" onClick={onRetry}>
        {t('retry')}
      </button>
      <button type="button" className="button" onClick={onDismiss}>
        {t('close')}
      </button>
    </div>,
    document.body,
  )
}
