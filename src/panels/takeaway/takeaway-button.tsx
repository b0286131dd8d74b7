import { type ComponentType, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inTime } from '../in-time.ts'
import { PartMissing } from '../part-missing.tsx'
import { useMapStoreApi } from '../use-map-store.ts'
import type { TakeawayProps } from './takeaway-dialog.tsx'

/**
 * Opens "share, cite and take away", of the view in the top bar or of what is selected in a card's header. All behind
 * the button is loaded when it is pressed.
 */
export function TakeawayButton({ of }: { of: 'view' | 'selection' }) {
  const { t, i18n } = useTranslation()
  const store = useMapStoreApi()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [Dialog, setDialog] = useState<ComponentType<TakeawayProps> | null>(null)
  const [missing, setMissing] = useState(false)
  const press = async () => {
    setMissing(false)
    // What rests on screen is what is taken away.
    store.getState().actions.settle()
    try {
      const [{ TakeawayDialog }, { addLazyMessages }] = await inTime(
        Promise.all([import('./takeaway-dialog.tsx'), import('../../i18n/lazy-messages.ts')]),
      )
      addLazyMessages(i18n)
      setDialog(() => TakeawayDialog)
      setOpen(true)
    } catch {
      setMissing(true)
    }
  }
  const label = t(of === 'view' ? 'takeaway' : 'takeawayRecord')
  return (
    <>
      <button
        ref={button}
        type="button"
        className={of === 'view' ? 'button takeaway-button' : 'icon-button card-takeaway'}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={() => void press()}
        data-takeaway={of}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path
            d="M8 10V2M5 4.6 8 1.6l3 3M4.5 7.5H3v6.6h10V7.5h-1.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {of === 'view' && <span>{label}</span>}
      </button>
      {missing && <PartMissing onRetry={() => void press()} onDismiss={() => setMissing(false)} />}
      {open && Dialog && (
        <Dialog
          of={of}
          onClose={() => {
            setOpen(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
