import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MapButtons } from './map-buttons.tsx'
import { MapNotes } from './map-notes.tsx'
import { MeasureArea } from './measure/measure-area.tsx'
import { type MountedMap, mountMap, type StandingMap } from './mount-map.ts'
import { PartMissing } from './part-missing.tsx'
import { useMapStore, useMapStoreApi } from './use-map-store.ts'
import { useMapWalk } from './walk/map-walk.tsx'

/** Elements that only the map fills, perhaps before React comes: what stands in them is left alone. */
const NOT_OURS = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } }

/**
 * The map's place on the page. Its first picture is the static drawing in the prebuilt HTML (`drawing`, our own
 * markup, given on the server only); the live map is loaded behind it and takes over when it runs.
 */
export function MapArea({
  drawing,
  gestures = 'free',
  parked = false,
  standing = null,
}: {
  drawing?: string | undefined
  /** `cooperative` in embeds: the host page keeps its wheel and its one-finger scroll. */
  gestures?: 'free' | 'cooperative'
  /** Far off screen: the live map is dropped, the drawing stands in. */
  parked?: boolean
  /** A map that stands in this place already (stand-map.ts). */
  standing?: StandingMap | null
}) {
  const { t } = useTranslation()
  const store = useMapStoreApi()
  const status = useMapStore((state) => state.mapStatus)
  const element = useRef<HTMLElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const drawn = useRef<HTMLElement>(null)
  const live = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedMap | null>(null)
  /** Asks again for the code that draws, where it did not arrive. */
  const [missing, setMissing] = useState<(() => void) | null>(null)
  const moves = useMemo(
    () => ({
      zoomBy: (delta: number) => mounted.current?.zoomBy(delta),
      panBy: (right: number, down: number) => mounted.current?.panBy(right, down),
    }),
    [],
  )
  const walk = useMapWalk(element, drawn, moves)
  const keys = useId()
  const taken = useRef(standing)
  useEffect(() => {
    if (!element.current || !frame.current || !drawn.current || !live.current) return
    const tellMissing = (again: () => void) => setMissing(() => again)
    const before = taken.current
    taken.current = null
    const here = before?.element === element.current ? before : null
    if (here) here.hearMissing(tellMissing)
    else before?.map.remove()
    const map =
      here?.map ??
      mountMap(
        store,
        { element: element.current, frame: frame.current, live: live.current, drawn: drawn.current },
        gestures,
        tellMissing,
      )
    mounted.current = map
    return () => map.remove()
  }, [store, gestures])
  useEffect(() => mounted.current?.setParked(parked), [parked])
  useEffect(() => {
    const canvas = live.current?.querySelector<HTMLElement>('.maplibregl-canvas')
    canvas?.setAttribute('aria-describedby', keys)
    // One picture takes over from the other: whoever stood on the map still does.
    const { activeElement } = document
    if (status === 'live' && activeElement === drawn.current) canvas?.focus({ preventScroll: true })
    else if (status !== 'live' && live.current?.contains(activeElement))
      drawn.current?.focus({ preventScroll: true })
  }, [status, keys])
  return (
    <section ref={element} className="map" aria-label={t('mapLabel')} data-map data-status={status}>
      <div
        ref={frame}
        className="map-frame"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is our own markup, its texts escaped
        dangerouslySetInnerHTML={{ __html: drawing ?? '' }}
      />
      {/* Where the drawing stands in, it takes the keys that the live map takes else. */}
      <section
        ref={drawn}
        className="map-drawn"
        id="map"
        aria-label={t('reach:surface')}
        aria-describedby={keys}
        // It moves by keys, as the live map's canvas does.
        tabIndex={status === 'live' ? -1 : 0}
        {...NOT_OURS}
      />
      <div ref={live} className="map-live" {...NOT_OURS} />
      <p id={keys} hidden>
        {t('reach:mapKeys')}
      </p>
      <MapButtons
        moves={moves}
        walk={walk.controls}
        measure={gestures === 'free'}
        fullScreen={gestures === 'cooperative'}
      />
      <MeasureArea card={gestures === 'free'} />
      <MapNotes asOf={gestures === 'cooperative'} />
      {walk.status}
      {missing && (
        <PartMissing
          onRetry={() => {
            setMissing(null)
            missing()
          }}
          onDismiss={() => setMissing(null)}
        />
      )}
      <div className="map-note" role="status">
        {status === 'unsupported' && t('mapUnsupported')}
        {status === 'late' && t('mapLate')}
        {status === 'failed' && (
          <>
            {t('mapFailed')}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => mounted.current?.retry()}
              data-map-retry
            >
              {t('retry')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
