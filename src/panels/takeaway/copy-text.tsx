import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useCopyState } from '../use-copy-state.ts'
import { copySelected } from './copy-selected.ts'

/**
 * Copies a text that stands on the page; where the clipboard is denied, by selecting it there. Where that is refused too it
 * stays selected, and the button says so.
 */
export function CopyText({
  text,
  html,
  shown,
  label,
}: {
  text: string
  /** The same with its italics, for programs that take them. */
  html?: string | undefined
  shown: RefObject<HTMLElement | null>
  label?: string
}) {
  const { t } = useTranslation('takeaway')
  const [state, setState] = useCopyState()
  const copy = async () => {
    try {
      if (html === undefined || typeof ClipboardItem === 'undefined')
        await navigator.clipboard.writeText(text)
      else {
        const typed = (content: string, type: string) => new Blob([content], { type })
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': typed(text, 'text/plain'),
            'text/html': typed(html, 'text/html'),
          }),
        ])
      }
      setState('copied')
    } catch {
      setState(copySelected(shown.current) ? 'copied' : 'failed')
    }
  }
  return (
    <>
      <button type="button" className="button button-strong" onClick={() => void copy()} data-copy>
        {label ?? t('copy')}
      </button>
      <span role="status" className="copy-state">
        {state === 'copied' ? t('copied') : state === 'failed' ? t('copyFailed') : ''}
      </span>
    </>
  )
}
