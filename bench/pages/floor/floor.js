// No product: the least that can draw N events of a time window. 7 bytes an event go to the GPU once; a step is one
// uniform and one draw call.
import { firstWindow, offer } from '../task.js'

const VERTEX = `#version 300 es
layout(location = 0) in float day;
layout(location = 1) in float x;
layout(location = 2) in float y;
uniform vec2 span;
void main() {
  bool shown = day >= span.x && day <= span.y;
  gl_Position = shown ? vec4(vec2(x, y) * 1.6 - 0.8, 0, 1) : vec4(2, 2, 2, 1);
  gl_PointSize = 10.0;
}`
const FRAGMENT = `#version 300 es
precision mediump float;
out vec4 colour;
void main() {
  if (length(gl_PointCoord - 0.5) > 0.5) discard;
  colour = vec4(0.71, 0.26, 0.17, 1) * 0.8;
}`

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('map'))
canvas.width = innerWidth
canvas.height = innerHeight
const gl = canvas.getContext('webgl2', { antialias: false, alpha: true })
if (!gl) throw new Error('the floor needs WebGL 2')
const program = gl.createProgram()
for (const [type, source] of /** @type {const} */ ([
  [gl.VERTEX_SHADER, VERTEX],
  [gl.FRAGMENT_SHADER, FRAGMENT],
])) {
  const shader = /** @type {WebGLShader} */ (gl.createShader(type))
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  gl.attachShader(program, shader)
}
gl.linkProgram(program)
// biome-ignore lint/correctness/useHookAtTopLevel: WebGL's useProgram is no hook
gl.useProgram(program)
gl.enable(gl.BLEND)
gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)

const bytes = await (await fetch('/compact.bin')).arrayBuffer()
/** Events it holds. */
export const count = bytes.byteLength / 7
gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW)
for (const slot of [0, 1, 2]) {
  gl.enableVertexAttribArray(slot)
  gl.vertexAttribPointer(slot, 1, gl.UNSIGNED_SHORT, slot > 0, 0, 2 * slot * count)
}
const span = gl.getUniformLocation(program, 'span')
const first = Date.parse('1988-01-01') / 86_400_000
/** @type {{ from: number, to: number } | null} */
let due = null
/** Frames asked for that wait for theirs. @type {((value: unknown) => void)[]} */
let waiting = []
let drawn = false

function draw() {
  if (!due || !gl) return
  gl.uniform2f(span, due.from - first, due.to - first)
  gl.clear(gl.COLOR_BUFFER_BIT)
  gl.drawArrays(gl.POINTS, 0, count)
  due = null
  drawn = true
  for (const done of waiting) done(undefined)
  waiting = []
}

/** @param {{ from: number, to: number }} days */
function step(days) {
  if (!due) requestAnimationFrame(draw)
  due = days
}
step(firstWindow)
offer({
  step,
  settle: (/** @type {{ from: number, to: number }} */ days) =>
    new Promise((done) => {
      waiting.push(done)
      step(days)
    }),
  drawn: () => drawn,
})
