/** Decimal degrees, latitude first, as maps and messages expect them: `39.8177, 46.7528`. */
export function decimalCoordinates(longitude: number, latitude: number): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
}
