import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../domain/text/in-language.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { CopyText } from './copy-text.tsx'
import { type Subject, selectionTitle, subjectLink } from './subject.ts'

/** The lasting address, to copy or to hand on to another program of the device. */
export function LinkSection({ subject }: { subject: Subject }) {
  const { t } = useTranslation('takeaway')
  const state = useMapStoreApi().getState()
  const link = subjectLink(state, subject)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const title =
    subject.kind === 'view'
      ? inLanguage(state.dataset.map.title, state.language)
      : selectionTitle(state, subject.selection, state.language)
  const send = () => {
    // A reader who closes the device's own dialog has said enough.
    navigator.share({ title, url: link }).catch(() => {})
  }
  return (
    <div className="takeaway-section" data-section="link">
      <label htmlFor={id} className="takeaway-label">
        {t('link')}
      </label>
      <div className="takeaway-row">
        <input
          ref={field}
          id={id}
          className="takeaway-field"
          dir="ltr"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <CopyText text={link} shown={field} />
        {typeof navigator.share === 'function' && (
          <button type="button" className="button" onClick={send}>
            {t('send')}
          </button>
        )}
      </div>
      <p className="quiet">{t(subject.kind === 'view' ? 'viewLinkNote' : 'recordLinkNote')}</p>
      <p className="quiet">{t('linkNote', { version: `\u2068${state.dataset.version}\u2069` })}</p>
    </div>
  )
}
