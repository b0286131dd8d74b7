import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMapStoreApi } from '../use-map-store.ts'
import { gatherSheet, type SheetContent } from './gather-sheet.ts'
import { PrintSheet } from './print-sheet.tsx'

const printPage = () => window.print()

/** A sheet of paper of the view: made when it is asked for, then handed to the browser's print. */
export function PrintSection() {
  const { t, i18n } = useTranslation('takeaway')
  const store = useMapStoreApi()
  const [sheet, setSheet] = useState<SheetContent | null>(null)
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle')
  const print = async () => {
    setState('preparing')
    try {
      setSheet(await gatherSheet(store, i18n))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="takeaway-section" data-section="print">
      <p>{t('printNote')}</p>
      <div className="takeaway-row">
        <button
          type="button"
          className="button button-strong"
          disabled={state === 'preparing'}
          onClick={() => void print()}
          data-print
        >
          {t('print')}
        </button>
        <span role="status" className="copy-state">
          {state === 'preparing' && t('preparing')}
        </span>
      </div>
      {state === 'failed' && (
        <p className="fault" role="alert">
          {t('failed')}
        </p>
      )}
      {sheet && <PrintSheet content={sheet} onReady={printPage} />}
    </div>
  )
}
