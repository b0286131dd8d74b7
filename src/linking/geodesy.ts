/** Great-circle distance in km between two points in degrees (haversine, mean Earth radius 6371 km). */
export function distanceKm(lonA: number, latA: number, lonB: number, latB: number): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lonB - lonA) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)))
}
