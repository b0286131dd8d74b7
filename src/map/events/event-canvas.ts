import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import { worldSize } from '../../domain/geometry/mercator.ts'
import { type EventCamera, EventLayout } from './event-layout.ts'
import type { EventLook } from './event-look.ts'
import { createEventProgram, type EventProgram, uploadLook } from './event-program.ts'
import { HIDDEN } from './slots.ts'

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
}

const HOVERED_SCALE = 1.2
const SELECTED_SCALE = 1.25

/**
 * The event layer: one canvas above whatever map lies beneath, drawn from day-sorted columns. A window step is one
 * pass over the window's candidates, one upload of the words that changed and one draw call. Nothing is drawn before `draw`.
 */
export class EventCanvas {
  /** Called after the context was lost and after it came back, everything uploaded and drawn again. */
  onLost: (() => void) | null = null
  onRestored: (() => void) | null = null
  private readonly canvas: HTMLCanvasElement
  private readonly gl: WebGL2RenderingContext
  private program: EventProgram | null = null
  private look: EventLook
  private layout: EventLayout | null = null
  private camera: EventCamera & { pixelRatio: number } = {
    centreX: 0.5,
    centreY: 0.5,
    zoom: 0,
    width: 1,
    height: 1,
    pixelRatio: 1,
  }
  private selected = -1
  private hovered = -1

  /** Throws an Error where the browser gives no WebGL2 context: ask `isSupported` first. */
  constructor(canvas: HTMLCanvasElement, look: EventLook) {
    const gl = canvas.getContext('webgl2', CONTEXT)
    if (!gl) throw new Error('the event layer needs WebGL2, which this browser does not give')
    this.canvas = canvas
    this.gl = gl
    this.look = look
    canvas.addEventListener('webglcontextlost', this.lost)
    canvas.addEventListener('webglcontextrestored', this.restored)
    if (!gl.isContextLost()) this.build()
  }

  private static supported: boolean | null = null

  /** Whether the browser gives a WebGL2 context. Asked once. */
  static isSupported(): boolean {
    if (EventCanvas.supported === null) {
      const gl = document.createElement('canvas').getContext('webgl2')
      EventCanvas.supported = gl !== null
      gl?.getExtension('WEBGL_lose_context')?.loseContext()
    }
    return EventCanvas.supported
  }

  setEvents(columns: EventColumns): void {
    this.layout = new EventLayout(columns)
    this.selected = -1
    this.hovered = -1
    this.uploadEvents()
  }

  setLook(look: EventLook): void {
    this.look = look
    if (this.program) uploadLook(this.program, look)
  }

  /**
   * Lays out and uploads the window's events. Returns how many it holds, those without a position included (as
   * counts elsewhere do).
   */
  setWindow(window: TimeWindow, filter: EventFilter): number {
    const { layout, program } = this
    if (!layout) return 0
    const count = layout.setWindow(window, filter)
    const { changedFrom, changedTo } = layout
    if (program && changedTo > changedFrom) {
      // The states' buffer stays bound: nothing else is uploaded between steps.
      const { gl } = program
      gl.bufferSubData(gl.ARRAY_BUFFER, changedFrom * 4, layout.state, changedFrom, changedTo - changedFrom)
    }
    return count
  }

  /** Centre of the canvas in unit mercator, zoom (512-pixel tiles), size in CSS pixels, device pixels per CSS pixel. */
  setCamera(camera: EventCamera & { pixelRatio: number }): void {
    this.camera = { ...camera }
    this.applySize()
  }

  setSelected(index: number | null): void {
    this.selected = index ?? -1
  }

  setHovered(index: number | null): void {
    this.hovered = index ?? -1
  }

  /** Draws at once. Does nothing while the context is lost. */
  draw(): void {
    const { layout, program, camera } = this
    if (!program) return
    const { gl, uniforms } = program
    gl.clear(gl.COLOR_BUFFER_BIT)
    if (!layout || layout.placed === 0) return
    const world = worldSize(camera.zoom)
    gl.uniform1f(uniforms.world, world)
    gl.uniform2f(
      uniforms.shift,
      (layout.groups.originX - camera.centreX) * world,
      (layout.groups.originY - camera.centreY) * world,
    )
    gl.uniform1f(uniforms.scale, layout.markScale(world))
    gl.drawArrays(gl.POINTS, layout.first, layout.last - layout.first)
    if (this.hovered >= 0 && this.hovered !== this.selected) this.drawOne(this.hovered, HOVERED_SCALE, false)
    if (this.selected >= 0) this.drawOne(this.selected, SELECTED_SCALE, true)
  }

  /**
   * The event whose mark is nearest to a point of the canvas, within `radius` of its edge (CSS pixels), or -1.
   */
  pick(x: number, y: number, radius: number): number {
    return this.layout?.pick(this.camera, x, y, radius) ?? -1
  }

  /** Frees the context; the canvas cannot be used again. */
  remove(): void {
    this.canvas.removeEventListener('webglcontextlost', this.lost)
    this.canvas.removeEventListener('webglcontextrestored', this.restored)
    this.program = null
    this.layout = null
    this.gl.getExtension('WEBGL_lose_context')?.loseContext()
  }

  private drawOne(index: number, scale: number, selected: boolean): void {
    const { layout, program } = this
    if (!layout || !program || layout.slot(index) === HIDDEN) return
    const { gl, uniforms } = program
    gl.uniform1f(uniforms.scale, scale)
    gl.uniform1i(uniforms.selected, selected ? 1 : 0)
    gl.drawArrays(gl.POINTS, index, 1)
    gl.uniform1i(uniforms.selected, 0)
  }

  private build(): void {
    this.program = createEventProgram(this.gl)
    this.gl.uniform1i(this.program.uniforms.selected, 0)
    uploadLook(this.program, this.look)
    this.applySize()
    this.uploadEvents()
  }

  private uploadEvents(): void {
    const { layout, program } = this
    if (!layout || !program) return
    const { gl } = program
    const { x, y } = layout.groups
    const positions = new Float32Array(x.length * 2)
    for (let i = 0; i < x.length; i++) {
      positions[i * 2] = x[i]!
      positions[i * 2 + 1] = y[i]!
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, program.positions)
    gl.bufferData(gl.ARRAY_BUFFER, positions, gl.STATIC_DRAW)
    gl.bindBuffer(gl.ARRAY_BUFFER, program.states)
    gl.bufferData(gl.ARRAY_BUFFER, layout.state, gl.DYNAMIC_DRAW)
  }

  private applySize(): void {
    const { canvas, camera, program } = this
    const width = Math.max(1, Math.round(camera.width * camera.pixelRatio))
    const height = Math.max(1, Math.round(camera.height * camera.pixelRatio))
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    if (!program) return
    const { gl, uniforms } = program
    gl.viewport(0, 0, width, height)
    gl.uniform2f(uniforms.viewport, camera.width, camera.height)
    gl.uniform1f(uniforms.ratio, camera.pixelRatio)
  }

  private readonly lost = (event: Event): void => {
    // Without this the browser never restores the context.
    event.preventDefault()
    this.program = null
    this.onLost?.()
  }

  private readonly restored = (): void => {
    this.build()
    this.draw()
    this.onRestored?.()
  }
}
