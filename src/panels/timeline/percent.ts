/** A fraction as an SVG length: `12.345%`. */
export function percent(fraction: number): string {
  return `${+(fraction * 100).toFixed(3)}%`
}
