import { lineString, simplify } from '@turf/turf'

/** Cosine of 40° N: one degree of longitude is this much of a degree of latitude here. */
const COS = Math.cos((40 * Math.PI) / 180)

/** Kilometres between two positions, flat-earth, good to 0.5 % inside the extent. */
export function kilometres([aLon, aLat], [bLon, bLat]) {
  return 111.32 * Math.hypot((bLon - aLon) * COS, bLat - aLat)
}

/**
 * Draws a smooth line through every given position: centripetal Catmull-Rom, which neither loops nor overshoots
 * (Yuksel, Schaefer, Keyser 2011), sampled about every `stepKm`, then thinned to within 20 m.
 */
export function curveThrough(points, stepKm = 0.4) {
  const first = points[0]
  const last = points.at(-1)
  const path = [extend(first, points[1]), ...points, extend(last, points.at(-2))]
  const line = []
  for (let i = 1; i < path.length - 2; i++) {
    const steps = Math.max(2, Math.ceil(kilometres(path[i], path[i + 1]) / stepKm))
    for (let s = 0; s < steps; s++) line.push(between(path.slice(i - 1, i + 3), s / steps))
  }
  line.push(last)
  return simplify(lineString(line), { tolerance: 0.0002, highQuality: true }).geometry.coordinates
}

function extend([aLon, aLat], [bLon, bLat]) {
  return [2 * aLon - bLon, 2 * aLat - bLat]
}

function between([p0, p1, p2, p3], share) {
  const t = [0]
  for (const [a, b] of [
    [p0, p1],
    [p1, p2],
    [p2, p3],
  ])
    t.push(t.at(-1) + Math.max(1e-6, Math.sqrt(kilometres(a, b))))
  const at = t[1] + (t[2] - t[1]) * share
  const mix = (a, b, ta, tb) => a.map((v, i) => (v * (tb - at) + b[i] * (at - ta)) / (tb - ta))
  const a1 = mix(p0, p1, t[0], t[1])
  const a2 = mix(p1, p2, t[1], t[2])
  const a3 = mix(p2, p3, t[2], t[3])
  return mix(mix(a1, a2, t[0], t[2]), mix(a2, a3, t[1], t[3]), t[1], t[2])
}

/** Rounds the corners of a closed ring: Chaikin's corner cutting, `rounds` times. First and last position stay equal. */
export function roundRing(ring, rounds = 2) {
  let points = ring.slice(0, -1)
  for (let n = 0; n < rounds; n++) {
    points = points.flatMap((p, i) => {
      const q = points[(i + 1) % points.length]
      return [p.map((v, k) => 0.75 * v + 0.25 * q[k]), p.map((v, k) => 0.25 * v + 0.75 * q[k])]
    })
  }
  return [...points, points[0]]
}

/** Rounds the corners of an open line, its two ends kept. */
export function roundLine(line, rounds = 2) {
  let points = line
  for (let n = 0; n < rounds; n++) {
    const inner = points.slice(0, -1).flatMap((p, i) => {
      const q = points[i + 1]
      return [p.map((v, k) => 0.75 * v + 0.25 * q[k]), p.map((v, k) => 0.25 * v + 0.75 * q[k])]
    })
    points = [points[0], ...inner.slice(1, -1), points.at(-1)]
  }
  return points
}
