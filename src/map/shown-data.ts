import type { Keyed } from './changing-sources.ts'
import { groundNames } from './ground-names.ts'
import { mapSelection } from './map-selection.ts'
import { type PlaceMark, placeMarks } from './place-marks.ts'
import type { ConflictMapProps } from './props.ts'
import { regionsInForce, roadsInForce, routesInForce } from './regions-in-force.ts'
import { eventBlocks } from './style/event-blocks.ts'
import { groundNameFeature } from './style/ground-name-features.ts'
import { joinParts } from './style/parts.ts'
import { placeFeatures } from './style/place-features.ts'
import { corridorFeatures, regionFeatures, roadFeatures } from './style/region-features.ts'
import { LINE_PARTS } from './style/source-ids.ts'

const idsOf = (features: readonly { id: string }[]) => features.map(({ id }) => id).join(' ')

/** Regions in force, with the extents of what is selected. */
export function shownRegions({ dataset, window, selection, layers }: ConflictMapProps): Keyed {
  const { place, lit } = mapSelection(dataset, selection)
  const indices = place === null ? [...lit] : [place, ...lit]
  const places = new Set(indices.map((index) => dataset.places[index]!.id))
  const regions = regionsInForce(dataset, window.to, places, layers)
  const selected = regions.filter((region) => region.properties.place && places.has(region.properties.place))
  return {
    key: `${idsOf(regions)} | ${idsOf(selected)}`,
    data: () => regionFeatures(regions, places),
  }
}

function shownRoutes({ dataset, window, layers }: ConflictMapProps): Keyed {
  const routes = routesInForce(dataset, window.to, layers)
  return { key: idsOf(routes), data: () => corridorFeatures(routes) }
}

function shownRoads({ dataset, window, language }: ConflictMapProps): Keyed {
  const roads = roadsInForce(dataset, window.to)
  const key = roads.map(({ properties: { id } }) => id ?? '').join(' ')
  return { key, data: () => roadFeatures(roads, language) }
}

/** The way through the places of a selected article. */
function shownPath({ dataset, selection }: ConflictMapProps): Keyed {
  const { path } = mapSelection(dataset, selection)
  return {
    key: path.length < 2 ? '' : (selection?.id ?? ''),
    data: () => ({
      type: 'FeatureCollection',
      features:
        path.length < 2
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'LineString', coordinates: [...path] },
                properties: {},
              },
            ],
    }),
  }
}

/** Roads and corridors in force and the way through an article's places, as parts of one source. */
export function shownLines(props: ConflictMapProps): Keyed {
  const [roads, routes, path] = [shownRoads(props), shownRoutes(props), shownPath(props)]
  return {
    key: [roads, routes, path].map(({ key }) => key).join(' | '),
    data: () =>
      joinParts({
        [LINE_PARTS.roads]: roads.data(),
        [LINE_PARTS.routes]: routes.data(),
        [LINE_PARTS.readingPath]: path.data(),
      }),
  }
}

/** Place marks at a zoom. `outline` is equal where marks differ only in the room their events leave to labels. */
export function shownPlaces(
  props: ConflictMapProps,
  zoom: number,
): Keyed & { marks: readonly PlaceMark[]; outline: string } {
  const { dataset, window, filter, selection, highlightedPlace, language, digits } = props
  const { place, lit } = mapSelection(dataset, selection)
  const marks = placeMarks({
    dataset,
    window,
    filter,
    zoom,
    selected: place,
    lit,
    highlighted: highlightedPlace,
  })
  const names = groundNames(dataset, marks, zoom, language)
  const blocks = eventBlocks(dataset, window, filter, new Set(marks.map((mark) => mark.place)))
  return {
    marks,
    outline: JSON.stringify(marks.map(({ events: _events, importance: _importance, ...rest }) => rest)),
    key: JSON.stringify([digits, marks, blocks, names.map(({ id }) => id)]),
    data: () => {
      const places = placeFeatures(dataset, marks, language, digits)
      return { ...places, features: [...places.features, ...blocks, ...names.map(groundNameFeature)] }
    },
  }
}
