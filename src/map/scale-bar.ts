import type { Camera } from '../domain/geometry/mercator.ts'
import { isRightToLeft } from '../domain/languages.ts'
import { palettes } from './palette.ts'
import type { ConflictMapProps } from './props.ts'
import { scaleLength } from './scale-length.ts'
import { digitsOf } from './style/place-features.ts'

const LONGEST_PX = 96
const MARGIN_PX = 10

/** A bar of round length on the ground, in the lower corner of the free part where reading starts. */
export class ScaleBar {
  readonly #element: HTMLElement
  #props: ConflictMapProps
  #camera: Camera | null = null

  constructor(container: HTMLElement, props: ConflictMapProps) {
    this.#props = props
    this.#element = container.ownerDocument.createElement('div')
    this.#element.className = 'conflict-map-scale'
    container.append(this.#element)
    this.#stand()
  }

  apply(props: ConflictMapProps): void {
    this.#props = props
    this.#stand()
    const camera = this.#camera
    this.#camera = null
    if (camera) this.follow(camera)
  }

  follow(camera: Camera): void {
    if (this.#camera?.zoom === camera.zoom && this.#camera.latitude === camera.latitude) return
    this.#camera = camera
    const { metres, pixels } = scaleLength(camera.latitude, camera.zoom, LONGEST_PX)
    const { messages, digits } = this.#props
    const text =
      metres >= 1000
        ? `${digitsOf(metres / 1000, digits)} ${messages['ScaleControl.Kilometers'] ?? 'km'}`
        : `${digitsOf(metres, digits)} ${messages['ScaleControl.Meters'] ?? 'm'}`
    if (this.#element.textContent !== text) this.#element.textContent = text
    this.#element.style.inlineSize = `${pixels.toFixed(1)}px`
  }

  #stand(): void {
    const { padding, language, theme } = this.#props
    const { style } = this.#element
    const [left, right] = isRightToLeft(language)
      ? ['auto', `${padding.right + MARGIN_PX}px`]
      : [`${padding.left + MARGIN_PX}px`, 'auto']
    style.color = palettes[theme].quietInk
    style.inset = `auto ${right} ${padding.bottom + MARGIN_PX}px ${left}`
  }

  remove(): void {
    this.#element.remove()
  }
}
