import type { TimeWindow } from '../domain/dataset/window.ts'
import type { Padding } from '../domain/geometry/mercator.ts'
import { formatDay } from '../domain/time/day.ts'
import { mapLibreMessages } from '../i18n/map-messages.ts'
import type { ConflictMap } from '../map/conflict-map.ts'
import { mapFontUrls } from '../map/font-urls.ts'
import type { ConflictMapCallbacks, ConflictMapProps } from '../map/props.ts'
import type { MapStore } from '../store/create-store.ts'
import { readToPlace } from '../store/read-to.ts'
import { shownFilter } from '../store/selectors.ts'
import { markedSelection } from '../store/story-steps.ts'
import { lettered } from './lettered.ts'
import { tellView } from './measure/map-view.ts'
import { mountDrawing } from './mount-drawing.ts'

export interface MapElements {
  /** The section that carries the data attributes. */
  element: HTMLElement
  /** Lies over the free part of the map and holds the static drawing. */
  frame: HTMLElement
  /** Where the live map is put. */
  live: HTMLElement
  /** Where drawings made in the browser are put. */
  drawn: HTMLElement
}

/** A map that came before the panels: they take it over as it stands. */
export interface StandingMap {
  /** The section it stands in. */
  element: HTMLElement
  map: MountedMap
  /** Who is told from now on that the code of the drawing did not arrive. */
  hearMissing: (missing: (retry: () => void) => void) => void
}

export interface MountedMap {
  zoomBy: (delta: number) => void
  /** Moves by parts (0 to 1) of the free width and height. */
  panBy: (right: number, down: number) => void
  /** Builds the live map anew after it failed; its files are asked for again. */
  retry: () => void
  /** Parked, the drawing stands in and the live map gives back what it holds; the view stays. */
  setParked: (parked: boolean) => void
  remove: () => void
}

/** The library of the live map is late after this time, ms: the drawing follows time and filters until it comes. */
const LATE_MS = 8_000

const isoWindow = ({ from, to }: TimeWindow): string => `${formatDay(from)}/${formatDay(to)}`

/** Pixels of the map that panels cover, read off the frame that CSS lays over the free part. */
function paddingOf(element: HTMLElement, frame: HTMLElement): Padding {
  const whole = element.getBoundingClientRect()
  const free = frame.getBoundingClientRect()
  return {
    top: Math.max(0, Math.round(free.top - whole.top)),
    right: Math.max(0, Math.round(whole.right - free.right)),
    bottom: Math.max(0, Math.round(whole.bottom - free.bottom)),
    left: Math.max(0, Math.round(free.left - whole.left)),
  }
}

/**
 * Puts the live map on the page and keeps it equal to the store; the static drawing stands in before it runs and
 * whenever it does not. Nothing waits for it.
 */
export function mountMap(
  store: MapStore,
  { element, frame, live, drawn }: MapElements,
  gestures: ConflictMapProps['gestures'],
  /** The code of the drawing did not arrive; `retry` asks for it again. */
  missing: (retry: () => void) => void,
): MountedMap {
  const { actions } = store.getState()
  let removed = false
  let map: ConflictMap | null = null
  let padding = paddingOf(element, frame)
  let opening = store.getState().camera
  const fonts = mapFontUrls()
  // The window changes with every pixel of a drag: it is written here, not rendered.
  const writeWindow = () => {
    element.dataset.window = isoWindow(store.getState().window)
  }
  writeWindow()

  const shown = (window: TimeWindow, count: number) => {
    element.dataset.shown = isoWindow(window)
    element.dataset.count = String(count)
    element.dataset.ready = ''
  }
  const drawing = mountDrawing(
    store,
    { element, drawn, frame, padding: () => padding, cooperative: gestures === 'cooperative', missing },
    shown,
  )
  // The picture that came with the page shows what it was made for; anything else is drawn anew.
  if (frame.childElementCount === 0) drawing.setActive(true)
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

  const props = (): ConflictMapProps => {
    const state = store.getState()
    return {
      dataset: lettered(state.dataset, state.labels, state.language),
      window: state.window,
      filter: shownFilter(state),
      layers: state.layers,
      selection: markedSelection(state),
      highlightedPlace: state.highlightedPlace,
      highlightedEvent: state.highlightedEvent,
      language: state.language,
      digits: state.digits,
      theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
      padding,
      cameraWish: state.cameraWish,
      camera: opening,
      messages: mapLibreMessages(state.language),
      reducedMotion: reducedMotion.matches,
      // In full screen there is no host page whose wheel and finger the map would take.
      gestures: document.fullscreenElement ? 'free' : gestures,
      fonts,
    }
  }
  const callbacks: ConflictMapCallbacks = {
    onSelect: (selection) => {
      // The bare map does not close a story: the reader may touch it at any time.
      if (selection === null && store.getState().selection?.kind === 'story') return
      // Chosen on the map, the view stays as it is, and the URL keeps it.
      const camera = selection && map?.camera
      // In a frame the reader stays with the article whose places are gone through.
      if (gestures === 'cooperative' && selection?.kind === 'place' && readToPlace(store, selection.id))
        return
      if (camera) actions.cameraMoved(camera)
      actions.select(selection)
    },
    onHover: (place) => actions.highlightPlace(place),
    onCameraMoved: (camera) => actions.cameraMoved(camera),
    onView: (view) => tellView(store, view),
    onRest: (bounds) => actions.viewRests(bounds),
    onStatus: (status) => {
      actions.setMapStatus(status)
      drawing.setActive(status !== 'live')
    },
    onShown: ({ window, count }) => {
      if (store.getState().mapStatus === 'live') shown(window, count)
    },
  }

  let parked = false
  const start = () => {
    const late = setTimeout(() => {
      if (removed || parked || map) return
      actions.setMapStatus('late')
      drawing.setActive(true)
    }, LATE_MS)
    import('../map/conflict-map.ts')
      .finally(() => clearTimeout(late))
      .then(({ ConflictMap: LiveMap }) => {
        if (removed || parked || map) return
        map = new LiveMap(live, props(), callbacks)
      })
      .catch(() => {
        if (removed) return
        actions.setMapStatus('failed')
        drawing.setActive(true)
      })
  }
  start()

  const stopStore = store.subscribe((state, previous) => {
    if (state.window !== previous.window) writeWindow()
    map?.setProps(props())
  })
  const resize = new ResizeObserver(() => {
    padding = paddingOf(element, frame)
    map?.setProps(props())
  })
  resize.observe(frame)
  resize.observe(element)
  const screenChanged = () => map?.setProps(props())
  document.addEventListener('fullscreenchange', screenChanged)
  const themeWatch = new MutationObserver(() => map?.setProps(props()))
  themeWatch.observe(document.documentElement, { attributeFilter: ['data-theme'] })

  return {
    zoomBy: (delta) => {
      if (store.getState().mapStatus === 'live') map?.zoomBy(delta)
      else drawing.zoomBy(delta)
    },
    panBy: (right, down) => {
      if (store.getState().mapStatus === 'live') map?.panBy(right, down)
      else drawing.panBy(right, down)
    },
    retry: () => {
      if (removed || parked) return
      opening = map?.camera ?? store.getState().camera
      map?.remove()
      map = null
      actions.setMapStatus('waiting')
      start()
    },
    setParked: (next) => {
      if (next === parked || removed) return
      parked = next
      if (!parked) return start()
      if (!map) return
      opening = map.camera
      map.remove()
      map = null
      actions.setMapStatus('waiting')
      drawing.setActive(true)
    },
    remove: () => {
      removed = true
      stopStore()
      resize.disconnect()
      themeWatch.disconnect()
      document.removeEventListener('fullscreenchange', screenChanged)
      drawing.remove()
      map?.remove()
    },
  }
}
