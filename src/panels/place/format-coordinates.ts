/** Decimal degrees, latitude first, as maps and messages expect them: `39.8177, 46.7528`. */
export function decimalCoordinates(longitude: number, latitude: number): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`
}

function sexagesimal(degrees: number, [positive, negative]: readonly [string, string]): string {
  const seconds = Math.round(Math.abs(degrees) * 3600)
  const two = (value: number) => String(value).padStart(2, '0')
  const whole = Math.floor(seconds / 3600)
  return `${whole}°${two(Math.floor(seconds / 60) % 60)}′${two(seconds % 60)}″${degrees < 0 ? negative : positive}`
}

/** Degrees, minutes and whole seconds, latitude first: `39°49′04″N 46°45′10″E`. */
export function dmsCoordinates(longitude: number, latitude: number): string {
  return `${sexagesimal(latitude, ['N', 'S'])} ${sexagesimal(longitude, ['E', 'W'])}`
}

/** A reference of the military grid in groups, as it is read out: `38SPK 4999 0123`. */
export function spacedGridReference(reference: string): string {
  const parts = /^(\d{1,2}[A-Z])([A-Z]{2})(\d*)$/.exec(reference)
  if (!parts) return reference
  const [, zone, square, digits = ''] = parts
  const half = digits.length / 2
  return [`${zone}${square}`, digits.slice(0, half), digits.slice(half)].filter(Boolean).join(' ')
}
