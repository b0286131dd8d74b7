import { useTranslation } from 'react-i18next'
import { SidePanel } from '../panels/side-panel.tsx'

/**
 * What the frame shows, to read: behind a button that works before and without scripts, or (`always`) in full under the
 * map.
 */
export function EmbedList({
  always,
  open,
  onToggle,
}: {
  always: boolean
  open: boolean
  onToggle: (open: boolean) => void
}) {
  const { t } = useTranslation()
  return (
    <details
      className="embed-list"
      open={always || open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary className="button" id="list">
        <span data-when="closed">{t('list')}</span>
        <span data-when="open">{t('close')}</span>
      </summary>
      <div className="embed-list-body">
        <SidePanel />
      </div>
    </details>
  )
}
