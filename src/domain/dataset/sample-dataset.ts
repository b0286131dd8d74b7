import type { ArticleHead, FacetsFile, StoryHead } from '../schema/dataset.ts'
import type { MapConfig } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { Story } from '../schema/story.ts'
import { parseDay } from '../time/day.ts'
import { type Dataset, indexById } from './dataset.ts'
import { decodeEventColumns, type EventRow, encodeEventColumns } from './event-columns.ts'
import { EventIds } from './event-ids.ts'

/** A small made-up dataset for tests: two towns, three events, two articles, a story of three steps, a span of one year. */

const both = (text: string) => ({ ar: text, en: text })
const day = (text: string) => parseDay(text) ?? 0

export const sampleMap: MapConfig = {
  title: both('Sample'),
  tagline: both('A sample'),
  description: both('A made-up map'),
  languages: ['ar', 'en'],
  bounds: [
    [0, 0],
    [10, 10],
  ],
  span: { from: '2020-01-01', to: '2020-12-31' },
  start: {
    from: '2020-05-01',
    to: '2020-05-07',
    bounds: [
      [2, 2],
      [4, 4],
    ],
    heading: both('Heading'),
    text: { ar: ['نص [[east-town|البلدة]]'], en: ['Text [[east-town|the town]]'] },
  },
  periods: [],
  kinds: [
    {
      id: 'military',
      label: both('military'),
      shape: 'diamond',
      colour: '#b5432b',
      colourDark: '#e08a5f',
      includes: ['battle', 'offensive'],
    },
    {
      id: 'political',
      label: both('political'),
      shape: 'disc',
      colour: '#8a6d1f',
      colourDark: '#c8b060',
      includes: ['political', 'handover'],
    },
  ],
  sides: [{ id: 'east', label: both('East') }],
  noControl: [],
  attributions: [],
  contact: both('nobody@example.org'),
}

function place(
  id: string,
  position: [number, number],
  kind: PlaceFeature['properties']['kind'] = 'town',
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      kind,
      name: { ar: [id], en: [id] },
      names: [],
      variants: [],
      precision: 'exact',
      accuracyKm: 1,
      source: 'survey',
      rank: 3,
    },
  }
}

const places = [place('east-town', [3, 3]), place('west-town', [2.5, 3.5]), place('realm', [5, 5], 'country')]

const row = (start: string, end: string, placeIndex: number, kind: number): EventRow => ({
  start: day(start),
  end: day(end) + 1,
  place: placeIndex,
  lon: places[placeIndex]?.geometry.coordinates[0] ?? Number.NaN,
  lat: places[placeIndex]?.geometry.coordinates[1] ?? Number.NaN,
  kind,
  flags: 0,
})

const rows = [
  row('2020-02-01', '2020-05-02', 0, 0),
  row('2020-05-03', '2020-05-03', 1, 1),
  row('2020-09-10', '2020-09-12', 0, 0),
]

function article(id: string, events: number[], mentioned: [number, number][]): ArticleHead {
  return {
    id,
    publisher: null,
    publisherName: both('The Paper'),
    title: 'A title',
    language: 'ar',
    published: '2020-05-04',
    publishedBasis: 'stated',
    places: mentioned,
    events,
  }
}

export const sampleStory: Story = {
  id: 'tale',
  title: both('A tale'),
  summary: both('Two towns'),
  steps: [
    {
      id: 'siege',
      heading: both('The siege'),
      text: { ar: ['قرب [[east-town|البلدة]].'], en: ['By [[east-town|the town]].'] },
      window: { from: '2020-02-01', to: '2020-02-10' },
      view: { place: 'east-town' },
      selection: { kind: 'event', id: 'long-siege' },
      sources: ['survey'],
    },
    {
      id: 'vote',
      heading: both('The vote'),
      text: { ar: ['صوّتوا.'], en: ['They voted.'] },
      window: { from: '2020-05-03', to: '2020-05-03' },
      view: {
        bounds: [
          [2, 3],
          [3, 4],
        ],
      },
      layers: ['events', 'routes'],
      selection: { kind: 'place', id: 'west-town' },
      sources: ['first'],
    },
    {
      id: 'autumn',
      heading: both('Autumn'),
      text: { ar: ['ثم الخريف.'], en: ['Then autumn.'] },
      window: { from: '2020-09-01', to: '2020-09-30' },
      view: { place: 'realm' },
      sources: ['first', 'survey'],
    },
  ],
}

const sampleStoryHead: StoryHead = {
  id: sampleStory.id,
  title: sampleStory.title,
  summary: sampleStory.summary,
  steps: sampleStory.steps.length,
}

/** Of the three events: claims of one side about the first, none about the second; each in two sources. */
export const sampleFacets: FacetsFile = {
  sources: ['first', 'second', 'survey'],
  sideCounts: [1, 0, 1],
  sides: [0, 0],
  sourceCounts: [1, 2, 2],
  eventSources: [2, 0, 2, 1, 2],
  claims: [2, 0, 1],
}

export function sampleDataset(): Dataset {
  const articles = [article('first', [1], [[0, 2]]), article('second', [2], [[1, 1]])]
  const { header, bytes } = encodeEventColumns(rows)
  const eventIds = ['long-siege', 'vote', 'autumn-battle']
  return {
    version: 'sample',
    map: sampleMap,
    core: {
      map: sampleMap,
      publishers: [],
      articles,
      stories: [sampleStoryHead],
      events: { ...header, headsPerFile: 2, bodiesPerFile: 1 },
    },
    places,
    placeIndex: indexById(places.map((item) => item.id)),
    regions: [],
    routes: [],
    articles,
    articleIndex: indexById(articles.map((item) => item.id)),
    events: decodeEventColumns(
      header,
      bytes.buffer,
      places.map((item) => item.geometry.coordinates),
    ),
    eventIds: new EventIds(eventIds),
    otherEvents: [[], [0], []],
    basemap: {
      world: { type: 'FeatureCollection', features: [] },
      land: { type: 'FeatureCollection', features: [] },
      water: { type: 'FeatureCollection', features: [] },
      borders: { type: 'FeatureCollection', features: [] },
      worldBorders: { type: 'FeatureCollection', features: [] },
      districtLines: { type: 'FeatureCollection', features: [] },
      districtLabels: { type: 'FeatureCollection', features: [] },
      rivers: { type: 'FeatureCollection', features: [] },
      roads: { type: 'FeatureCollection', features: [] },
      passes: { type: 'FeatureCollection', features: [] },
    },
    relief: null,
  }
}
