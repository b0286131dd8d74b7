import type { PlotLook } from './plot-canvas.ts'

/** Room around the strip's box that the canvas takes in, so that its border is drawn whole. CSS pixels. */
const BOX_MARGIN = 4
const BORDER = 2
const RADIUS = 5
const TINT = 0.14

/**
 * The window's box on the strip, on a canvas of its own: a moved box is neither styled nor laid out nor painted by the
 * browser, which costs several times what drawing it does.
 */
export class StripCanvas {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D | null
  #look: PlotLook | null = null
  #ratio = 1
  #height = 0
  /** What was drawn last, CSS pixels of the canvas. */
  #drawn: { left: number; size: number } | null = null

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
    this.#context = canvas.getContext('2d')
  }

  /** Takes colours and the strip's length; the box is as high as the canvas without its margins. CSS pixels. */
  prepare(width: number, height: number, ratio: number, look: PlotLook): void {
    this.#look = look
    this.#ratio = ratio
    this.#height = height
    this.#drawn = null
    this.#canvas.width = Math.round((width + 2 * BOX_MARGIN) * ratio)
    this.#canvas.height = Math.round(height * ratio)
  }

  /** Draws the box from `left` on, CSS pixels of the strip; nothing where it stands there already. */
  draw(left: number, size: number): void {
    const context = this.#context
    const look = this.#look
    const last = this.#drawn
    if (!context || !look || (last?.left === left && last.size === size)) return
    const [height, ratio] = [this.#height, this.#ratio]
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    if (last) context.clearRect(last.left, 0, last.size + 2 * BOX_MARGIN, height)
    this.#drawn = { left, size }
    context.beginPath()
    context.roundRect(
      left + BOX_MARGIN + BORDER / 2,
      BOX_MARGIN + BORDER / 2,
      size - BORDER,
      height - 2 * BOX_MARGIN - BORDER,
      RADIUS - BORDER / 2,
    )
    context.globalAlpha = TINT
    context.fillStyle = look.accent
    context.fill()
    context.globalAlpha = 1
    context.lineWidth = BORDER
    context.strokeStyle = look.accent
    context.stroke()
  }
}
