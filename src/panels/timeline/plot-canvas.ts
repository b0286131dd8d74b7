import { type Bar, type BarField, paintBars } from './histogram.ts'
import type { EventMark } from './marks.ts'

/** Colours of the plot, read from the page's tokens. */
export interface PlotLook {
  paper: string
  shade: string
  accent: string
  focus: string
  kinds: readonly string[]
  /** How much of the paper lies over what is outside the window, 0 to 1. */
  veil: number
}

/** Room beside the plot that the canvas takes in, so that a handle on its edge is drawn whole. CSS pixels. */
const MARGIN = 12
const HANDLE = 10
const SOFT = 6

/**
 * The plot as one canvas: bars or marks are painted twice when they change, as they look inside and outside the window;
 * a step of the window only copies strips of the two pictures and draws the handles.
 */
export class PlotCanvas {
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D | null
  readonly #inside = document.createElement('canvas')
  readonly #outside = document.createElement('canvas')
  #field: BarField | null = null
  #look: PlotLook | null = null

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
    this.#context = canvas.getContext('2d', { alpha: false })
  }

  /** Paints what stands still while the window moves. `content` are bars of a histogram or marks of single events. */
  prepare(
    field: BarField,
    look: PlotLook,
    content: { bars: readonly Bar[] } | { marks: readonly EventMark[] },
  ): void {
    this.#field = field
    this.#look = look
    for (const [canvas, ground, veil] of [
      [this.#inside, look.shade, 0],
      [this.#outside, look.paper, look.veil],
    ] as const) {
      setSize(canvas, field.width, field.height, field.ratio)
      const context = canvas.getContext('2d', { alpha: false })
      if (!context) return
      context.setTransform(field.ratio, 0, 0, field.ratio, 0, 0)
      context.fillStyle = ground
      context.fillRect(0, 0, field.width, field.height)
      if ('bars' in content) paintBars(context, content.bars, look.kinds)
      else paintMarks(context, content.marks, look.kinds)
      if (veil === 0) continue
      context.globalAlpha = veil
      context.fillStyle = ground
      context.fillRect(0, 0, field.width, field.height)
      context.globalAlpha = 1
    }
    setSize(this.#canvas, field.width + 2 * MARGIN, field.height, field.ratio)
  }

  /**
   * Draws a window whose edges lie at `left` and `right`, CSS pixels of the plot; `focused` is the edge with the
   * keyboard's focus, `lit` the mark under the pointer.
   */
  draw(left: number, right: number, focused: 'left' | 'right' | null, lit: EventMark | null): void {
    const context = this.#context
    const [field, look] = [this.#field, this.#look]
    if (!context || !field || !look) return
    const { ratio, width, height } = field
    const [whole, high] = [this.#inside.width, this.#inside.height]
    const margin = Math.round(MARGIN * ratio)
    const from = Math.max(0, Math.min(whole, Math.round(left * ratio)))
    const to = Math.max(from, Math.min(whole, Math.round(right * ratio)))
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = look.paper
    context.fillRect(0, 0, margin, high)
    context.fillRect(margin + whole, 0, margin, high)
    const copy = (picture: HTMLCanvasElement, x: number, size: number) => {
      if (size > 0) context.drawImage(picture, x, 0, size, high, margin + x, 0, size, high)
    }
    copy(this.#outside, 0, from)
    copy(this.#inside, from, to - from)
    copy(this.#outside, to, whole - to)
    context.setTransform(ratio, 0, 0, ratio, margin, 0)
    if (lit) {
      context.strokeStyle = look.accent
      context.lineWidth = 2
      context.strokeRect(lit.x - 1.5, Math.max(1, lit.y - 1.5), lit.width + 3, lit.height + 3)
    }
    for (const [edge, x] of [
      ['left', Math.max(0, Math.min(width, left))],
      ['right', Math.max(0, Math.min(width, right))],
    ] as const)
      drawHandle(context, x, height, look, focused === edge)
  }
}

function setSize(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight
}

function drawHandle(
  context: CanvasRenderingContext2D,
  x: number,
  height: number,
  look: PlotLook,
  focused: boolean,
): void {
  context.fillStyle = look.accent
  context.beginPath()
  context.roundRect(x - HANDLE / 2, 0, HANDLE, height, 4)
  context.fill()
  context.fillStyle = look.paper
  context.fillRect(x - 2, height / 2 - 6, 1.5, 12)
  context.fillRect(x + 0.5, height / 2 - 6, 1.5, 12)
  if (!focused) return
  context.strokeStyle = look.focus
  context.lineWidth = 2.5
  context.beginPath()
  context.roundRect(x - HANDLE / 2 - 3.5, 1.25, HANDLE + 7, height - 2.5, 6)
  context.stroke()
}

/** Dates known to the month or year are lighter within their width; "about" fades at both ends. */
function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly EventMark[],
  colours: readonly string[],
): void {
  for (const mark of marks) {
    const colour = colours[mark.kind] ?? ''
    context.fillStyle = colour
    context.globalAlpha = mark.loose ? 0.55 : 1
    if (mark.soft) {
      const fade = Math.min(0.5, SOFT / mark.width)
      const gradient = context.createLinearGradient(mark.x - SOFT / 2, 0, mark.x + mark.width + SOFT / 2, 0)
      const clear = /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}00` : 'transparent'
      gradient.addColorStop(0, clear)
      gradient.addColorStop(fade, colour)
      gradient.addColorStop(1 - fade, colour)
      gradient.addColorStop(1, clear)
      context.fillStyle = gradient
      context.fillRect(mark.x - SOFT / 2, mark.y, mark.width + SOFT, mark.height)
    } else context.fillRect(mark.x, mark.y, mark.width, mark.height)
  }
  context.globalAlpha = 1
}
