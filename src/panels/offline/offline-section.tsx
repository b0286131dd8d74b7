import { useTranslation } from 'react-i18next'
import { useDates } from '../use-dates.ts'
import { useKeeping } from './use-keeper.ts'

const MEGABYTE = 1_000_000

/** Keeping the map on this device: what it takes, how far it has come, and the way to drop it again. */
export function OfflineSection() {
  const { t } = useTranslation('offline')
  const { number } = useDates()
  const { keeping, keeper } = useKeeping()
  const size = (bytes: number | null) =>
    bytes === null
      ? ''
      : t('size', { megabytes: number(Math.max(0.1, Math.round(bytes / (MEGABYTE / 10)) / 10)) })
  return (
    <section className="offline" aria-labelledby="offline-heading" data-offline={keeping.state}>
      <h3 id="offline-heading">{t('heading')}</h3>
      <p>{t('intro')}</p>
      {(keeping.state === 'none' || keeping.state === 'failed') && (
        <button type="button" className="button button-strong" onClick={keeper?.keep} data-offline-keep>
          {t('keep')} {size(keeping.bytes)}
        </button>
      )}
      <div role="status">
        {keeping.state === 'impossible' && <p>{t('impossible')}</p>}
        {keeping.state === 'failed' && <p>{t('failed')}</p>}
        {keeping.state === 'kept' && (
          <p>
            {t('kept')} {size(keeping.bytes)}
          </p>
        )}
      </div>
      {keeping.state === 'keeping' && (
        <p className="offline-progress">
          <label htmlFor="offline-progress">{t('keeping')}</label>
          <progress id="offline-progress" max={keeping.of} value={keeping.done} />
          <span>{t('progress', { done: number(keeping.done), of: number(keeping.of) })}</span>
        </p>
      )}
      {keeping.state === 'kept' && (
        <button type="button" className="button" onClick={keeper?.drop} data-offline-drop>
          {t('drop')}
        </button>
      )}
    </section>
  )
}

/** A newer copy stands ready: it takes over when the reader says so, and no sooner. */
export function NewerNote() {
  const { t } = useTranslation('offline')
  const { keeping, keeper } = useKeeping()
  if (keeping.state !== 'kept' || !keeping.newer) return null
  return (
    <div className="newer-note" role="status" data-newer>
      <span>{t('newer')}</span>
      <button type="button" className="button button-strong" onClick={keeper?.renew}>
        {t('renew')}
      </button>
    </div>
  )
}
