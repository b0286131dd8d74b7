import type { Position } from '../schema/common.ts'
import type { Selection } from '../url/url-state.ts'
import type { Dataset } from './dataset.ts'

/** What is marked on the map; `at`: of a selected article, the place (by index) that the reader has come to. */
export type MarkedSelection = Selection & { at?: number }

/**
 * The places of an article that the map can show, as indices in `dataset.places`, in reading order: by the first mention of
 * each. Empty for an article that the map does not have.
 */
export function readingStops(dataset: Dataset, article: string): number[] {
  const [[west, south], [east, north]] = dataset.map.bounds
  const head = dataset.articles[dataset.articleIndex.get(article) ?? -1]
  return (head?.places ?? []).flatMap(([index]) => {
    const [lon = Number.NaN, lat = Number.NaN] = dataset.places[index]?.geometry.coordinates ?? []
    return lon >= west && lon <= east && lat >= south && lat <= north ? [index] : []
  })
}

/**
 * The way from stop to stop, degrees. Countries are left out: the point that stands for one is nowhere the text leads to.
 */
export function readingPath(dataset: Dataset, stops: readonly number[]): Position[] {
  return stops.flatMap((index) => {
    const place = dataset.places[index]
    return place && place.properties.kind !== 'country' ? [place.geometry.coordinates] : []
  })
}
