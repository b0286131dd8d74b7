import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCopyState } from './use-copy-state.ts'

/** Copies a short text. Where the clipboard is denied the text is selected instead, and the button says so. */
export function CopyButton({ text, label, children }: { text: string; label: string; children: ReactNode }) {
  const { t } = useTranslation()
  const [state, setState] = useCopyState()
  const content = useRef<HTMLSpanElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      if (content.current) getSelection()?.selectAllChildren(content.current)
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" className="chip chip-button" aria-label={`${label}: ${text}`} onClick={copy}>
        <span ref={content} dir="ltr">
          {children}
        </span>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
          <path d="M5 5V2h9v9h-3M2 5h9v9H2z" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
      <span role="status" className="copy-state">
        {state === 'copied' ? t('copied') : state === 'failed' ? t('copyFailed') : ''}
      </span>
    </>
  )
}
