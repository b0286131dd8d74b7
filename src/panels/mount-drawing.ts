import { drawnFilter } from '../domain/dataset/drawn-filter.ts'
import type { TimeWindow } from '../domain/dataset/window.ts'
import { type Camera, latitudeOf, longitudeOf, type Padding, type Size } from '../domain/geometry/mercator.ts'
import { hasLayer } from '../domain/map-layers.ts'
import type { LiveDrawing } from '../map/drawing/live-drawing.ts'
import { constrainCamera, elementView, freeBounds, wishedCamera } from '../map/view.ts'
import type { MapStore } from '../store/create-store.ts'
import { readToPlace } from '../store/read-to.ts'
import { markedSelection } from '../store/story-steps.ts'
import { tellView } from './measure/map-view.ts'

export interface MountedDrawing {
  /** Whether the drawing is what readers see; while it is, it follows the store. */
  setActive: (active: boolean) => void
  zoomBy: (delta: number) => void
  remove: () => void
}

interface Host {
  /** The map's section. */
  element: HTMLElement
  /** Where drawings made in the browser are put. */
  drawn: HTMLElement
  /** Holds the picture that came with the page, if one did. */
  frame: HTMLElement
  padding: () => Padding
  /** Whether a place of the article that is gone through is come to, not opened. */
  reading: boolean
}

/**
 * The static drawing in the browser: it stands in while there is no live map, for the same window, selection and
 * filter, with marks to press. The picture that came with the page stays until there is something else to show.
 */
export function mountDrawing(
  store: MapStore,
  { element, drawn, frame, padding, reading }: Host,
  shown: (window: TimeWindow, count: number) => void,
): MountedDrawing {
  let active = false
  let removed = false
  let frameRequest = 0
  let serial = 0
  let camera: Camera | null = null

  const size = (): Size => ({ width: element.clientWidth, height: element.clientHeight })

  let live: LiveDrawing | null = null
  /** Last day and selection of what was drawn last. */
  let last: { day: number; selection: unknown } | null = null
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

  const draw = async () => {
    const { LiveDrawing: Drawing } = await import('../map/drawing/live-drawing.ts')
    if (removed || !active) return
    live ??= new Drawing(drawn)
    const state = store.getState()
    const { dataset, cameraWish } = state
    if (cameraWish && cameraWish.serial !== serial) {
      serial = cameraWish.serial
      camera = wishedCamera(cameraWish, size(), padding())
    }
    camera ??= wishedCamera({ bounds: dataset.map.start.bounds }, size(), padding())
    camera = constrainCamera(camera, dataset.map.bounds, size(), padding())
    const view = elementView(camera, size(), padding(), 1)
    tellView(store, view)
    state.actions.viewRests(freeBounds(camera, size(), padding()))
    const selection = markedSelection(state)
    const onlyTime =
      last !== null && last.day !== state.window.to && last.selection === state.selection && !document.hidden
    last = { day: state.window.to, selection: state.selection }
    live.setProps(
      {
        dataset,
        window: state.window,
        filter: drawnFilter(state.filter, state.layers, dataset.articles.length),
        layers: state.layers,
        selection,
        highlightedPlace: state.highlightedPlace,
        language: state.language,
        theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
        interactive: true,
        relief: hasLayer(state.layers, 'relief'),
        eventTitle: (index) => state.details.heads.get(index)?.title[state.language],
        idPrefix: 'drawn',
      },
      {
        camera: {
          longitude: longitudeOf(view.centreX),
          latitude: latitudeOf(view.centreY),
          zoom: view.zoom,
        },
        size: size(),
      },
      onlyTime && !reducedMotion.matches,
    )
    frame.hidden = true
    shown(state.window, Number(drawn.querySelector('svg')?.dataset.count))
  }
  const schedule = () => {
    if (!active || frameRequest !== 0) return
    frameRequest = requestAnimationFrame(() => {
      frameRequest = 0
      void draw()
    })
  }
  const press = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-place], [data-event]') : null
    const { actions } = store.getState()
    const place = mark?.getAttribute('data-place')
    const occurrence = mark?.getAttribute('data-event')
    if (occurrence) actions.select({ kind: 'event', id: occurrence })
    else if (place && !(reading && readToPlace(store, place))) actions.select({ kind: 'place', id: place })
    else if (place) return
    else if (store.getState().selection?.kind !== 'story') actions.select(null)
  }
  drawn.addEventListener('click', press)
  const stopStore = store.subscribe(schedule)
  const resize = new ResizeObserver(schedule)
  resize.observe(element)
  resize.observe(frame)

  return {
    setActive: (next) => {
      active = next
      if (active) schedule()
      else {
        live?.remove()
        live = null
      }
    },
    zoomBy: (delta) => {
      if (!active || !camera) return
      camera = { ...camera, zoom: camera.zoom + delta }
      schedule()
    },
    remove: () => {
      removed = true
      cancelAnimationFrame(frameRequest)
      drawn.removeEventListener('click', press)
      live?.remove()
      frame.hidden = false
      stopStore()
      resize.disconnect()
    },
  }
}
