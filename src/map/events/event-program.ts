import { markShapes } from '../../domain/schema/map-config.ts'
import { type EventLook, rgb } from './event-look.ts'
import { FRAGMENT_SHADER, MAX_KINDS, VERTEX_SHADER } from './shaders.ts'
import { SLOT_OFFSETS } from './slots.ts'

const UNIFORMS = [
  'shift',
  'world',
  'viewport',
  'slots',
  'ratio',
  'scale',
  'selected',
  'colours',
  'shapes',
  'casing',
  'ring',
] as const
type UniformName = (typeof UNIFORMS)[number]

/** Everything of the event layer that lives in a WebGL context and dies with it. */
export interface EventProgram {
  gl: WebGL2RenderingContext
  uniforms: Readonly<Record<UniformName, WebGLUniformLocation | null>>
  positions: WebGLBuffer
  states: WebGLBuffer
}

/** Compiles the program and makes it current. Throws an Error with the compiler's log where that fails. */
export function createEventProgram(gl: WebGL2RenderingContext): EventProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(`event shader: ${gl.getShaderInfoLog(shader)}`)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`event program: ${gl.getProgramInfoLog(program)}`)
  // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's useProgram is no hook
  gl.useProgram(program)
  const uniforms = Object.fromEntries(
    UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
  ) as EventProgram['uniforms']
  gl.uniform2fv(uniforms.slots, SLOT_OFFSETS)

  const positions = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, positions)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
  const states = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, states)
  gl.enableVertexAttribArray(1)
  gl.vertexAttribIPointer(1, 4, gl.UNSIGNED_BYTE, 0, 0)

  gl.enable(gl.BLEND)
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  gl.clearColor(0, 0, 0, 0)
  return { gl, uniforms, positions, states }
}

export function uploadLook({ gl, uniforms }: EventProgram, look: EventLook): void {
  const colours = new Float32Array(MAX_KINDS * 3)
  const shapes = new Int32Array(MAX_KINDS)
  look.kinds.slice(0, MAX_KINDS).forEach(({ shape, colour }, index) => {
    colours.set(rgb(colour), index * 3)
    shapes[index] = markShapes.indexOf(shape)
  })
  gl.uniform3fv(uniforms.colours, colours)
  gl.uniform1iv(uniforms.shapes, shapes)
  gl.uniform3fv(uniforms.casing, rgb(look.casing))
  gl.uniform3fv(uniforms.ring, rgb(look.ring))
}
