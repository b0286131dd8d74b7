import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mapFocus } from './focus-map.ts'

const targets = {
  panel: 'ui:skipToPanel',
  list: 'reach:skipToList',
  map: 'reach:skipToMap',
  time: 'ui:skipToTime',
  share: 'reach:skipToShare',
} as const
type Target = keyof typeof targets

/** Moves the focus, and leaves address and history as they are; without scripts the link does what links do. */
function skip(event: MouseEvent<HTMLAnchorElement>, to: Target): void {
  const target =
    to === 'map'
      ? mapFocus()
      : to === 'share'
        ? document.querySelector<HTMLElement>('[data-takeaway=view]')
        : document.getElementById(to)
  if (!target) return
  event.preventDefault()
  target.focus()
}

/** Stops of the Tab key that lead past what stands in between; seen while they have the focus. `amid`: where they stand if not at the page's head. */
export function SkipLinks({ to, amid }: { to: readonly Target[]; amid?: 'panel' | 'time' }) {
  const { t } = useTranslation()
  const links = to.map((target) => (
    <a key={target} className="skip-link" href={`#${target}`} onClick={(event) => skip(event, target)}>
      {t(targets[target])}
    </a>
  ))
  return amid ? (
    <nav aria-label={t(amid === 'panel' ? 'reach:skipsOfPanel' : 'reach:skipsOfTime')}>{links}</nav>
  ) : (
    links
  )
}
