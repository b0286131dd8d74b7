import { mercatorX, mercatorY } from '../../domain/geometry/mercator.ts'
import { directionOf } from '../../domain/languages.ts'
import type { Position } from '../../domain/schema/common.ts'
import type { Messages } from '../../i18n/i18n.ts'
import { measureLayer } from '../../map/drawing/measure-layer.ts'
import type { Projection } from '../../map/drawing/projection.ts'
import { type SvgElementNode, svg, svgToDom } from '../../map/drawing/svg-node.ts'
import type { ElementView } from '../../map/element-view.ts'
import { palettes } from '../../map/palette.ts'
import { fromPixels, toPixels } from '../../map/view.ts'
import type { MapStore } from '../../store/create-store.ts'
import { onView, viewNow } from './map-view.ts'
import { centrePosition, measureTexts } from './measure-texts.ts'

/** What of the pointer and the keys the overlay shows. */
export interface Pointing {
  /** Where the pointer is over the map, degrees. */
  pointer: Position | null
  /** Whether the middle of the map is marked, for those who set points by keys. */
  crosshair: boolean
}

/** From degrees to pixels of the map's element. */
export function projectionIn(view: ElementView): Projection {
  return ([longitude = 0, latitude = 0]) => {
    const { x, y } = toPixels(mercatorX(longitude), mercatorY(latitude), view)
    return [x, y]
  }
}

/** Middle of the part of the map that no panel covers, pixels of the map's element. */
export function freeCentre(map: HTMLElement): { x: number; y: number } {
  const whole = map.getBoundingClientRect()
  const free = map.querySelector('.map-frame')?.getBoundingClientRect() ?? whole
  return { x: free.x - whole.x + free.width / 2, y: free.y - whole.y + free.height / 2 }
}

/** Degrees under a pixel of the map's element. */
export function positionAt(view: ElementView, x: number, y: number): Position {
  const { longitude, latitude } = fromPixels(x, y, view)
  return [longitude, latitude]
}

/** Keeps the drawing of a measurement equal to store, map and pointer; drawn at most once a frame. */
export function mountOverlay(
  host: HTMLElement,
  map: HTMLElement,
  store: MapStore,
  instance: Messages,
): { point: (pointing: Pointing) => void; remove: () => void } {
  let frame = 0
  let pointing: Pointing = { pointer: null, crosshair: false }
  let drawn: SVGElement | null = null
  const draw = () => {
    frame = 0
    const view = viewNow(store)
    const state = store.getState()
    const { measure, dataset } = state
    if (!view || !measure) return
    const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
    const colours = palettes[theme]
    const layer = measureLayer(measure, {
      project: projectionIn(view),
      colours,
      texts: measureTexts(measure, state, instance),
      centre: measure.kind === 'radius' ? centrePosition(dataset, measure.centre) : null,
      pointer: pointing.pointer,
    })
    const size = { width: view.width, height: view.height }
    const next = svgToDom(
      svg(
        'svg',
        {
          ...size,
          viewBox: `0 0 ${view.width} ${view.height}`,
          'aria-hidden': 'true',
          direction: directionOf(state.language),
        },
        [...layer, ...(pointing.crosshair ? [crosshair(freeCentre(map), colours)] : [])],
      ),
      document,
    )
    if (drawn) drawn.replaceWith(next)
    else host.append(next)
    drawn = next
  }
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  const stopView = onView(store, ask)
  const stopStore = store.subscribe((state, old) => {
    if (state.measure !== old.measure || state.language !== old.language || state.theme !== old.theme) ask()
  })
  ask()
  return {
    point: (next) => {
      pointing = next
      ask()
    },
    remove: () => {
      cancelAnimationFrame(frame)
      stopView()
      stopStore()
      drawn?.remove()
    },
  }
}

function crosshair({ x, y }: { x: number; y: number }, colours: (typeof palettes)['light']): SvgElementNode {
  const d = `M${x - 16} ${y}h12M${x + 4} ${y}h12M${x} ${y - 16}v12M${x} ${y + 4}v12`
  return svg('g', { 'data-crosshair': '' }, [
    svg('path', { d, fill: 'none', stroke: colours.halo, 'stroke-width': 4.5 }),
    svg('path', { d, fill: 'none', stroke: colours.ink, 'stroke-width': 1.6 }),
  ])
}
