import { useCallback } from 'react'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { Selection } from '../domain/url/url-state.ts'
import { useMapStoreApi } from './use-map-store.ts'

/** Selects from a text or list and brings what was selected into the free part of the map. */
export function useSelect(): (selection: Selection) => void {
  const store = useMapStoreApi()
  return useCallback(
    (selection) => {
      const { actions, dataset } = store.getState()
      actions.select(selection)
      const bounds = boundsOf(dataset, selection)
      if (bounds) actions.showBounds(bounds, { maxZoom: 9 })
    },
    [store],
  )
}

/** Degrees shown around a single point, so that its neighbours give it context. */
const AROUND = 0.35

/** What of the map shows a selection: a place's surroundings, an article's places inside the map's own bounds. */
export function boundsOf(dataset: Dataset, selection: Selection): Bounds | null {
  const inside = ([lon, lat]: readonly [number, number]) => {
    const [[west, south], [east, north]] = dataset.map.bounds
    return lon >= west && lon <= east && lat >= south && lat <= north
  }
  const positions: (readonly [number, number])[] = []
  if (selection.kind === 'place') {
    const place = dataset.places[dataset.placeIndex.get(selection.id) ?? -1]
    if (place) positions.push(place.geometry.coordinates)
  } else if (selection.kind === 'event') {
    const i = dataset.eventIndex.get(selection.id)
    if (i !== undefined && !Number.isNaN(dataset.events.lon[i])) {
      positions.push([dataset.events.lon[i]!, dataset.events.lat[i]!])
    }
  } else if (selection.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    for (const [index] of article?.places ?? []) {
      const place = dataset.places[index]
      if (place && place.properties.kind !== 'country' && inside(place.geometry.coordinates)) {
        positions.push(place.geometry.coordinates)
      }
    }
  }
  if (positions.length === 0) return null
  const lons = positions.map(([lon]) => lon)
  const lats = positions.map(([, lat]) => lat)
  return [
    [Math.min(...lons) - AROUND, Math.min(...lats) - AROUND * 0.75],
    [Math.max(...lons) + AROUND, Math.max(...lats) + AROUND * 0.75],
  ]
}
