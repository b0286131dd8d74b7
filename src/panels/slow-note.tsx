import { useTranslation } from 'react-i18next'

/** The data take their time: what is seen can be read meanwhile. */
export function SlowNote() {
  const { t } = useTranslation()
  return (
    <p className="page-note" role="status" data-slow>
      {t('slow')}
    </p>
  )
}
