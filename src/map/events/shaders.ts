import { FLAG } from '../../domain/dataset/event-columns.ts'
import { type MarkShape, markShapes } from '../../domain/schema/map-config.ts'
import {
  DOUBTFUL_EDGE,
  DOUBTFUL_LINE,
  DOUBTFUL_TINT,
  HOLLOW_LINE,
  MARK,
  MARK_CASING,
} from '../mark-shapes.ts'
import { HIDDEN, SLOT_COUNT } from './slots.ts'

/** Half the sprite of a selected mark, which has a ring around it, in CSS pixels at scale 1. */
const HALF_SELECTED = 16
const RING_RADIUS = 13.5
const RING_WIDTH = 2.5

/** Kind groups a map may have at most (map.json). */
export const MAX_KINDS = 8

/** Wider than any mark: the line of one that is not hollow. */
const SOLID = 1000

/** How much a casing is drawn out at a triangle's apex: one by the sine of half its angle. */
const MITRE = Math.hypot(MARK.triangle.half, MARK.triangle.apex + MARK.triangle.base) / MARK.triangle.half

/** Unit normal of a triangle's right side. */
const SIDE = unit(MARK.triangle.apex + MARK.triangle.base, -MARK.triangle.half)

function unit(x: number, y: number) {
  const length = Math.hypot(x, y)
  return { x: x / length, y: y / length }
}

/**
 * How far a shape reaches from its centre with its casing, in CSS pixels at scale 1, and how much its corners draw out
 * the soft edge of half a device pixel. Half the side of its point sprite is both together: sprites overlap by the
 * thousand, and software draws every pixel of each.
 */
const REACH: Readonly<Record<MarkShape, readonly [reach: number, corner: number]>> = {
  disc: [MARK.disc + MARK_CASING, 1],
  square: [MARK.square + MARK_CASING, 1],
  cross: [MARK.cross.arm + MARK_CASING, 1],
  diamond: [MARK.diamond + MARK_CASING * Math.SQRT2, Math.SQRT2],
  triangle: [MARK.triangle.apex + MARK_CASING * MITRE, MITRE],
  'inverted-triangle': [MARK.triangle.apex + MARK_CASING * MITRE, MITRE],
}

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value))
const reachOf = (shape: MarkShape) => `vec2(${REACH[shape].map(float).join(', ')})`
const shapeIndex = (shape: (typeof markShapes)[number]) => markShapes.indexOf(shape)

/**
 * Every event is one point. Its spot comes relative to the layer's origin, and the way from the view's centre to
 * that origin comes as a uniform that was computed in double precision, so that 32-bit floats never hold a large
 * world coordinate. Events that do not show leave the clip volume. What is the same for all of a mark's pixels is found
 * here: `tint` of a doubtful mark's edge (0: none) and width of the `line` a hollow one is.
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
uniform vec3 colours[${MAX_KINDS}];
uniform int shapes[${MAX_KINDS}];
const vec2 reach[${markShapes.length}] = vec2[](${markShapes.map(reachOf).join(', ')});
flat out int shape;
flat out vec3 colour;
flat out float tint;
flat out float line;
flat out float halfSprite;
void main() {
  if (state.x == ${HIDDEN}u) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 1.0;
    return;
  }
  shape = shapes[state.y];
  colour = colours[state.y];
  bool doubtful = (state.z & ${FLAG.lowCertainty}u) != 0u;
  bool hollow = (state.z & ${FLAG.approximatePlace}u) != 0u;
  tint = doubtful && !hollow ? ${float(DOUBTFUL_TINT)} : 0.0;
  line = !hollow ? ${float(SOLID)} : doubtful ? ${float(DOUBTFUL_LINE)} : ${float(HOLLOW_LINE)};
  halfSprite = selected ? ${float(HALF_SELECTED)} : reach[shape].x + 0.5 * reach[shape].y / (ratio * scale);
  vec2 css = position * world + shift + slots[state.x];
  gl_Position = vec4(css / viewport * vec2(2.0, -2.0), 0.0, 1.0);
  gl_PointSize = 2.0 * halfSprite * scale * ratio;
}`

/**
 * Marks are signed distances in CSS pixels, antialiased over one device pixel: crisp at every pixel ratio and zoom,
 * no atlas to load or rebuild. Output is premultiplied; clear pixels are blended too, which costs less than `discard`.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
flat in int shape;
flat in vec3 colour;
flat in float tint;
flat in float line;
flat in float halfSprite;
uniform vec3 casing;
uniform vec3 ring;
uniform float ratio;
uniform float scale;
uniform bool selected;
out vec4 pixel;

float wedge(vec2 p) {
  return max(p.y - ${float(MARK.triangle.base)}, dot(vec2(${float(SIDE.x)}, ${float(SIDE.y)}), vec2(abs(p.x), p.y + ${float(MARK.triangle.apex)})));
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
  float d = mark(shape, p);
  float body = clamp(0.5 - (d - ${float(MARK_CASING)}) * sharp, 0.0, 1.0);
  float fill = clamp(0.5 - d * sharp, 0.0, 1.0) * clamp(0.5 + (d + line) * sharp, 0.0, 1.0);
  float edge = clamp(0.5 + (d + ${float(DOUBTFUL_EDGE)}) * sharp, 0.0, 1.0);
  pixel = vec4(mix(casing, mix(colour, casing, edge * tint), fill), 1.0) * body;
  if (selected) {
    float r = abs(length(p) - ${float(RING_RADIUS)});
    float cased = clamp(0.5 - (r - ${float(RING_WIDTH / 2 + 1)}) * sharp, 0.0, 1.0);
    float inner = clamp(0.5 - (r - ${float(RING_WIDTH / 2)}) * sharp, 0.0, 1.0);
    vec4 around = vec4(mix(casing, ring, inner), 1.0) * cased;
    pixel += around * (1.0 - pixel.a);
  }
}`
