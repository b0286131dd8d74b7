import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '../use-dates.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { walkKey } from './walk-keys.ts'
import type { Walker } from './walker.ts'

/** Moves of the map settle this long before they are announced, ms. */
const CALM = 700

export interface MapMoves {
  zoomBy: (delta: number) => void
  /** By parts of the free width and height. */
  panBy: (right: number, down: number) => void
}

export interface MapWalkControls {
  walk: (steps: number) => void
  /** Says, once the map has come to rest, how much it shows. */
  moved: () => void
}

/**
 * The keyboard's way over the map: its features one by one, each announced, the ring that shows where the reader is,
 * and, where the drawing stands in, the keys that move it. Loaded with the first key or press.
 */
export function useMapWalk(
  map: RefObject<HTMLElement | null>,
  drawn: RefObject<HTMLElement | null>,
  moves: MapMoves,
): { controls: MapWalkControls; status: React.ReactNode } {
  const { i18n } = useTranslation()
  const store = useMapStoreApi()
  const dates = useDates()
  const ring = useRef<HTMLDivElement>(null)
  const walker = useRef<Promise<Walker | null> | null>(null)
  const [said, setSaid] = useState('')
  const texts = useRef({ messages: i18n, dates })
  useEffect(() => {
    texts.current = { messages: i18n, dates }
  })

  const ready = useCallback((): Promise<Walker | null> => {
    walker.current ??= import('./walker.ts')
      .then(({ walkFeatures }) =>
        map.current && ring.current
          ? walkFeatures(store, { map: map.current, ring: ring.current }, () => texts.current)
          : null,
      )
      .catch(() => {
        // The next key asks again.
        walker.current = null
        return null
      })
    return walker.current
  }, [map, store])
  useEffect(
    () => () => {
      void walker.current?.then((one) => one?.leave())
      walker.current = null
    },
    [],
  )

  const walk = useCallback(
    (steps: number) => void ready().then((one) => one && setSaid(one.go(steps))),
    [ready],
  )
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const moved = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ready().then((one) => one && setSaid(one.howMany())), CALM)
  }, [ready])
  useEffect(() => () => clearTimeout(timer.current), [])

  useEffect(() => {
    const section = map.current
    if (!section) return
    const keys = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const onMap = event.target instanceof Element && event.target.matches('canvas, .map-drawn')
      if (!onMap || store.getState().measure) return
      const wanted = walkKey(event.key, event.shiftKey)
      if (!wanted) return
      const onDrawing = event.target === drawn.current
      if (wanted.do === 'walk') walk(wanted.steps)
      else if (wanted.do === 'open')
        void ready().then((one) => {
          one?.open()
        })
      else if (wanted.do === 'leave')
        void walker.current?.then((one) => {
          one?.leave()
          walker.current = null
          setSaid('')
        })
      else {
        moved()
        // The live map hears these keys itself.
        if (!onDrawing) return
        if (wanted.do === 'zoom') moves.zoomBy(wanted.delta)
        else moves.panBy(wanted.right, wanted.down)
      }
      event.preventDefault()
    }
    section.addEventListener('keydown', keys)
    return () => section.removeEventListener('keydown', keys)
  }, [map, drawn, store, moves, moved, ready, walk])

  const status = (
    <>
      <div ref={ring} className="walk-ring" hidden aria-hidden="true" data-walk-ring />
      <p className="visually-hidden" role="status" data-walk-said>
        {said}
      </p>
    </>
  )
  return { controls: { walk, moved }, status }
}
