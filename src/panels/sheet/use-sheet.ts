import { useCallback, useEffect, useRef, useState } from 'react'
import { useMapStoreApi } from '../use-map-store.ts'
import type { SheetStop } from './stops.ts'

/** Where the panel is a sheet; the stylesheets say the same. */
const SHEET = '(max-width: 479.98px), (max-width: 699.98px) and (min-height: 480px)'

/** Marks the entry of the history that stands for the sheet at its highest. */
const MARK = 'sheet'

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && MARK in state
}

/**
 * The sheet's stop. At its highest, where it hides the map, it is an entry of the history: the gesture that goes back
 * lowers it first and leaves the page as it is. What is chosen comes into sight, but never hides the map unasked.
 */
export function useSheet(): [stop: SheetStop, change: (stop: SheetStop) => void] {
  const store = useMapStoreApi()
  const [stop, setStop] = useState<SheetStop>(() => (store.getState().view === 'list' ? 'low' : 'middle'))
  const now = useRef(stop)
  /** A step back that this asks for itself. */
  const ownStep = useRef(false)

  const change = useCallback((next: SheetStop) => {
    const old = now.current
    if (next === old) return
    now.current = next
    setStop(next)
    if (next === 'high' && matchMedia(SHEET).matches) history.pushState({ [MARK]: true }, '', location.href)
    else if (old === 'high' && isMarked(history.state)) {
      ownStep.current = true
      history.back()
    }
  }, [])

  useEffect(() => {
    const back = (event: PopStateEvent) => {
      if (ownStep.current) {
        ownStep.current = false
        event.stopImmediatePropagation()
        return
      }
      const marked = isMarked(event.state)
      if (marked === (now.current === 'high')) return
      now.current = marked ? 'high' : 'middle'
      setStop(now.current)
      if (!marked) event.stopImmediatePropagation()
    }
    // Before those who take the address: the page behind the sheet stays as it is.
    addEventListener('popstate', back, true)
    return () => removeEventListener('popstate', back, true)
  }, [])

  useEffect(
    () =>
      store.subscribe(({ selection, query, view }, previous) => {
        if (view === 'list' && view !== previous.view) change('low')
        const listed = query !== '' && query !== previous.query
        if ((listed || (selection && selection !== previous.selection)) && now.current === 'low')
          change('middle')
      }),
    [store, change],
  )
  return [stop, change]
}
