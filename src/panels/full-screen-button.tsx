import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Whether the page fills the screen; null where it may not. */
function useFullScreen(): boolean | null {
  const [full, setFull] = useState<boolean | null>(null)
  useEffect(() => {
    // A frame needs its host's leave: without it there is no button.
    const read = () => setFull(document.fullscreenEnabled ? document.fullscreenElement !== null : null)
    read()
    document.addEventListener('fullscreenchange', read)
    return () => document.removeEventListener('fullscreenchange', read)
  }, [])
  return full
}

/**
 * Lets a frame fill the screen, where wheel and finger are the map's own. It is in the prebuilt page, hidden until it is
 * known whether it may be pressed.
 */
export function FullScreenButton() {
  const { t } = useTranslation('embed')
  const full = useFullScreen()
  const toggle = () => {
    // Refused, the frame stays as it is.
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    done.catch(() => {})
  }
  return (
    <button
      type="button"
      className="icon-button full-screen-button"
      aria-label={t(full ? 'leaveFullScreen' : 'fullScreen')}
      aria-pressed={full ?? false}
      onClick={toggle}
      hidden={full === null}
      data-full-screen
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path
          d={
            full
              ? 'M14 2L9.5 6.5M9.5 2.5v4h4M2 14l4.5-4.5M6.5 13.5v-4h-4'
              : 'M9.5 6.5L14 2M10 2h4v4M6.5 9.5L2 14M6 14H2v-4'
          }
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
        />
      </svg>
    </button>
  )
}
