import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mapFocus } from './focus-map.ts'

const targets = {
  panel: 'ui:skipToPanel',
  list: 'reach:skipToList',
  map: 'reach:skipToMap',
  time: 'ui:skipToTime',
} as const
type Target = keyof typeof targets

/** Moves the focus, and leaves address and history as they are; without scripts the link does what links do. */
function skip(event: MouseEvent<HTMLAnchorElement>, to: Target): void {
  const target = to === 'map' ? mapFocus() : document.getElementById(to)
  if (!target) return
  event.preventDefault()
  target.focus()
}

/** The first stops of the Tab key: past what stands in between. */
export function SkipLinks({ to }: { to: readonly Target[] }) {
  const { t } = useTranslation()
  return to.map((target) => (
    <a key={target} className="skip-link" href={`#${target}`} onClick={(event) => skip(event, target)}>
      {t(targets[target])}
    </a>
  ))
}
