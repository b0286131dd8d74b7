import { FLAG } from '../../domain/dataset/event-columns.ts'
import { markShapes } from '../../domain/schema/map-config.ts'
import {
  DOUBTFUL_EDGE,
  DOUBTFUL_LINE,
  DOUBTFUL_TINT,
  HOLLOW_LINE,
  MARK,
  MARK_CASING,
} from '../mark-shapes.ts'
import { HIDDEN, SLOT_COUNT } from './slots.ts'

/** Half the side of a point sprite in CSS pixels at scale 1: the widest mark with its mitred casing. */
const HALF_SPRITE = 11
/** The same for the selected mark, which has a ring around it. */
const HALF_SELECTED = 16
const RING_RADIUS = 13.5
const RING_WIDTH = 2.5

/** Kind groups a map may have at most (map.json). */
export const MAX_KINDS = 8

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value))
const shapeIndex = (shape: (typeof markShapes)[number]) => markShapes.indexOf(shape)

/**
 * Every event is one point. Its spot comes relative to the layer's origin, and the way from the view's centre to
 * that origin comes as a uniform that was computed in double precision, so that 32-bit floats never hold a large
 * world coordinate. Events that do not show leave the clip volume.
 */
export const VERTEX_SHADER = `#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in uvec4 state;
uniform vec2 shift;
uniform float world;
uniform vec2 viewport;
uniform vec2 slots[${SLOT_COUNT}];
uniform float ratio;
uniform float scale;
uniform bool selected;
flat out uint kind;
flat out uint flags;
flat out float halfSprite;
void main() {
  kind = state.y;
  flags = state.z;
  halfSprite = selected ? ${float(HALF_SELECTED)} : ${float(HALF_SPRITE)};
  if (state.x == ${HIDDEN}u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 1.0;
    return;
  }
  vec2 css = position * world + shift + slots[state.x];
  gl_Position = vec4(css / viewport * vec2(2.0, -2.0), 0.0, 1.0);
  gl_PointSize = 2.0 * halfSprite * scale * ratio;
}`

/**
 * Marks are signed distances in CSS pixels, antialiased over one device pixel: crisp at every pixel ratio and zoom,
 * no atlas to load or rebuild. Output is premultiplied.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
flat in uint kind;
flat in uint flags;
flat in float halfSprite;
uniform vec3 colours[${MAX_KINDS}];
uniform int shapes[${MAX_KINDS}];
uniform vec3 casing;
uniform vec3 ring;
uniform float ratio;
uniform float scale;
uniform bool selected;
out vec4 pixel;

float wedge(vec2 p) {
  vec2 side = vec2(${float(MARK.triangle.apex + MARK.triangle.base)}, ${float(-MARK.triangle.half)});
  return max(p.y - ${float(MARK.triangle.base)}, dot(normalize(side), vec2(abs(p.x), p.y + ${float(MARK.triangle.apex)})));
}
float bar(vec2 p, vec2 size) {
  vec2 q = abs(p) - size;
  return max(q.x, q.y);
}
float mark(int shape, vec2 p) {
  if (shape == ${shapeIndex('diamond')}) return (abs(p.x) + abs(p.y) - ${float(MARK.diamond)}) * ${Math.SQRT1_2};
  if (shape == ${shapeIndex('cross')}) return min(
    bar(p, vec2(${float(MARK.cross.arm)}, ${float(MARK.cross.half)})),
    bar(p, vec2(${float(MARK.cross.half)}, ${float(MARK.cross.arm)})));
  if (shape == ${shapeIndex('triangle')}) return wedge(p);
  if (shape == ${shapeIndex('square')}) return bar(p, vec2(${float(MARK.square)}));
  if (shape == ${shapeIndex('inverted-triangle')}) return wedge(vec2(p.x, -p.y));
  return length(p) - ${float(MARK.disc)};
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * halfSprite;
  float sharp = ratio * scale;
  float d = mark(shapes[kind], p);
  float body = clamp(0.5 - (d - ${float(MARK_CASING)}) * sharp, 0.0, 1.0);
  vec3 colour = colours[kind];
  bool doubtful = (flags & ${FLAG.lowCertainty}u) != 0u;
  bool hollow = (flags & ${FLAG.approximatePlace}u) != 0u;
  if (doubtful && !hollow) {
    float edge = clamp(0.5 + (d + ${float(DOUBTFUL_EDGE)}) * sharp, 0.0, 1.0);
    colour = mix(colour, casing, edge * ${float(DOUBTFUL_TINT)});
  }
  float fill = clamp(0.5 - d * sharp, 0.0, 1.0);
  if (hollow) {
    float line = doubtful ? ${float(DOUBTFUL_LINE)} : ${float(HOLLOW_LINE)};
    fill *= clamp(0.5 + (d + line) * sharp, 0.0, 1.0);
  }
  pixel = vec4(mix(casing, colour, fill), 1.0) * body;
  if (selected) {
    float r = abs(length(p) - ${float(RING_RADIUS)});
    float cased = clamp(0.5 - (r - ${float(RING_WIDTH / 2 + 1)}) * sharp, 0.0, 1.0);
    float line = clamp(0.5 - (r - ${float(RING_WIDTH / 2)}) * sharp, 0.0, 1.0);
    vec4 around = vec4(mix(casing, ring, line), 1.0) * cased;
    pixel += around * (1.0 - pixel.a);
  }
  if (pixel.a == 0.0) discard;
}`
