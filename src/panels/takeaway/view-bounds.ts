import {
  type Camera,
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  type Size,
  worldSize,
} from '../../domain/geometry/mercator.ts'
import type { Bounds } from '../../domain/schema/map-config.ts'
import { constrainCamera, wishedCamera } from '../../map/view.ts'
import type { MapState } from '../../store/state.ts'

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/** What a camera sees in an element of a size. */
function boundsSeen({ longitude, latitude, zoom }: Camera, { width, height }: Size): Bounds {
  const scale = worldSize(zoom)
  const [x, y] = [mercatorX(longitude), mercatorY(latitude)]
  const [right, down] = [width / 2 / scale, height / 2 / scale]
  return [
    [longitudeOf(x - right), latitudeOf(y + down)],
    [longitudeOf(x + right), latitudeOf(y - down)],
  ]
}

type Stand = Pick<MapState, 'camera' | 'cameraWish' | 'dataset'>

/** Where the map stands: where the reader took it, else where it was last wished, else the start view. */
function standingCamera({ camera, cameraWish, dataset }: Stand, free: Size): Camera {
  const { bounds, start } = dataset.map
  const asked = camera ?? wishedCamera(cameraWish ?? { bounds: start.bounds }, free, NO_PADDING)
  return constrainCamera(asked, bounds, free, NO_PADDING)
}

/** What of the map the reader sees in its free part. */
export function viewBounds(state: Stand, free: Size): Bounds {
  return boundsSeen(standingCamera(state, free), free)
}

/** Size of the part of the map that no panel covers, CSS pixels; that of a laptop where there is none to measure. */
export function freeSize(document: Document): Size {
  const frame = document.querySelector('[data-map] .map-frame')?.getBoundingClientRect()
  return frame && frame.width > 0 && frame.height > 0
    ? { width: frame.width, height: frame.height }
    : { width: 840, height: 500 }
}
