import type { TimeWindow } from '../domain/dataset/window.ts'
import {
  type Camera,
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  type Padding,
  type Size,
  worldSize,
} from '../domain/geometry/mercator.ts'
import { hasLayer } from '../domain/map-layers.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import type { LiveDrawing } from '../map/drawing/live-drawing.ts'
import { constrainCamera, elementView, freeBounds, fromPixels, toPixels, wishedCamera } from '../map/view.ts'
import type { MapStore } from '../store/create-store.ts'
import { readToPlace } from '../store/read-to.ts'
import { shownFilter } from '../store/selectors.ts'
import { markedSelection } from '../store/story-steps.ts'
import { hearGestures } from './drawing-gestures.ts'
import { inTime } from './in-time.ts'
import { lettered } from './lettered.ts'
import { tellView } from './measure/map-view.ts'

export interface MountedDrawing {
  /** Whether the drawing is what readers see; while it is, it follows the store. */
  setActive: (active: boolean) => void
  zoomBy: (delta: number) => void
  /** Moves by parts (0 to 1) of the free width and height. */
  panBy: (right: number, down: number) => void
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
  /** In a frame the host keeps wheel and finger, and a place of the article that is gone through is come to, not opened. */
  cooperative: boolean
  /** The code that draws did not arrive; `retry` asks for it again. What is seen stays as it was. */
  missing: (retry: () => void) => void
}

/**
 * The static drawing in the browser: it stands in while there is no live map, for the same window, selection and
 * filter, with marks to press. The picture that came with the page stays until there is something else to show.
 */
export function mountDrawing(
  store: MapStore,
  { element, drawn, frame, padding, cooperative, missing }: Host,
  shown: (window: TimeWindow, count: number) => void,
): MountedDrawing {
  let active = false
  let removed = false
  let frameRequest = 0
  let serial = 0
  let camera: Camera | null = null

  const size = (): Size => ({ width: element.clientWidth, height: element.clientHeight })

  const picture = () => drawn.querySelector<SVGElement>('svg')
  let live: LiveDrawing | null = null
  /** Asked for once: a page that is busy for long must not take what it has for late. */
  let Drawing: typeof LiveDrawing | null = null
  /** Last day and selection of what was drawn last. */
  let last: { day: number; selection: unknown } | null = null
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

  /** The code that draws; null where it did not arrive, which is told. */
  const load = async () => {
    try {
      const { LiveDrawing: Arrived } = await inTime(import('../map/drawing/live-drawing.ts'))
      // A script cut off between two statements runs, and brings nothing.
      if (!Arrived) throw new Error('live-drawing brings no drawing')
      return Arrived
    } catch {
      if (!removed) missing(schedule)
      return null
    }
  }
  const draw = async () => {
    Drawing ??= await load()
    if (!Drawing || removed || !active) return
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
        dataset: lettered(dataset, state.labels, state.language),
        window: state.window,
        filter: shownFilter(state),
        layers: state.layers,
        selection,
        highlightedPlace: state.highlightedPlace,
        language: state.language,
        theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
        interactive: true,
        relief: hasLayer(state.layers, 'relief'),
        eventTitle: (index) => inLanguage(state.details.heads.get(index)?.title, state.language),
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
    const style = picture()?.style
    style?.removeProperty('transform')
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
  const move = (change: (camera: Camera) => Camera) => {
    if (!active || !camera) return
    camera = constrainCamera(change(camera), store.getState().dataset.map.bounds, size(), padding())
    schedule()
    // As with the live map, what the reader moved is kept in the address.
    store.getState().actions.cameraMoved(camera)
  }

  const press = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('[data-place], [data-event]') : null
    const { actions } = store.getState()
    const place = mark?.getAttribute('data-place')
    const occurrence = mark?.getAttribute('data-event')
    if (occurrence) actions.select({ kind: 'event', id: occurrence })
    else if (place) {
      if (!(cooperative && readToPlace(store, place))) actions.select({ kind: 'place', id: place })
    } else if (store.getState().selection?.kind !== 'story') actions.select(null)
  }
  drawn.addEventListener('click', press)
  const stopGestures = cooperative
    ? () => {}
    : hearGestures(drawn, {
        show: ({ right, down, scale, x, y }) => {
          const style = picture()?.style
          if (!style) return
          style.transformOrigin = `${x}px ${y}px`
          style.transform = `translate(${right}px, ${down}px) scale(${scale})`
        },
        take: ({ right, down, scale, x, y }) =>
          move((from) => {
            // The ground that lay under the middle of the gesture lies there still, moved along with it.
            const view = elementView(from, size(), padding(), 1)
            const held = fromPixels(x, y, view)
            const zoom = from.zoom + Math.log2(scale)
            const next = constrainCamera(
              { ...from, zoom },
              store.getState().dataset.map.bounds,
              size(),
              padding(),
            )
            const there = toPixels(
              mercatorX(held.longitude),
              mercatorY(held.latitude),
              elementView(next, size(), padding(), 1),
            )
            const world = worldSize(next.zoom)
            return {
              longitude: longitudeOf(mercatorX(next.longitude) - (x + right - there.x) / world),
              latitude: latitudeOf(mercatorY(next.latitude) - (y + down - there.y) / world),
              zoom: next.zoom,
            }
          }),
      })
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
    zoomBy: (delta) => move((from) => ({ ...from, zoom: from.zoom + delta })),
    panBy: (right, down) =>
      move((from) => {
        const { left, right: end, top, bottom } = padding()
        const scale = worldSize(from.zoom)
        const x = mercatorX(from.longitude) + ((size().width - left - end) * right) / scale
        const y = mercatorY(from.latitude) + ((size().height - top - bottom) * down) / scale
        return { ...from, longitude: longitudeOf(x), latitude: latitudeOf(y) }
      }),
    remove: () => {
      removed = true
      cancelAnimationFrame(frameRequest)
      drawn.removeEventListener('click', press)
      stopGestures()
      live?.remove()
      frame.hidden = false
      stopStore()
      resize.disconnect()
    },
  }
}
