import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { delay } from '../../store/delay.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { Playback, type PlaybackHost, type PlaySettings } from './playback.ts'

const browserHost: PlaybackHost = {
  delay,
  frame: (work) => {
    const frame = requestAnimationFrame(work)
    return () => cancelAnimationFrame(frame)
  },
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
}

/** Whether what happens on a button ends in its click, which starts or stops by itself: a press, Enter or Space. */
function isClick(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Enter' || event.key === ' '
  return event.type !== 'wheel'
}

/** Starts and stops playback. While it runs, any press, key or turn of the wheel elsewhere on the page stops it. */
export function PlayButton({ settings }: { settings: PlaySettings }) {
  const { t } = useTranslation('time')
  const store = useMapStoreApi()
  const playing = useMapStore((state) => state.playback !== null)
  const button = useRef<HTMLButtonElement>(null)
  const playback = useRef<Playback | null>(null)
  const opening = useRef(settings)
  useEffect(() => {
    const made = new Playback(store, browserHost, opening.current)
    playback.current = made
    return () => made.stop()
  }, [store])
  useEffect(() => playback.current?.setSettings(settings), [settings])
  useEffect(() => {
    if (!playing) return
    const abort = new AbortController()
    const stop = (event: Event) => {
      if (event.target instanceof Node && button.current?.contains(event.target) && isClick(event)) return
      playback.current?.stop()
    }
    for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
      document.addEventListener(kind, stop, { capture: true, passive: true, signal: abort.signal })
    const hidden = () => document.hidden && playback.current?.stop()
    document.addEventListener('visibilitychange', hidden, { signal: abort.signal })
    return () => abort.abort()
  }, [playing])
  const name = t(playing ? 'pause' : 'play')
  return (
    <button
      ref={button}
      type="button"
      className="timeline-button timeline-play"
      aria-label={name}
      title={name}
      data-playing={playing ? '' : undefined}
      onClick={() => (playing ? playback.current?.stop() : playback.current?.start())}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {playing ? (
          <path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor" />
        ) : (
          <path d="M4.5 2.5 13 8l-8.5 5.5z" fill="currentColor" />
        )}
      </svg>
    </button>
  )
}
