import { mapConfigSchema } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { ExportData } from './export-data.ts'

const both = (ar: string, en: string) => ({ ar, en })

/** A made-up place for tests. */
export function samplePlace(id: string, changes: Partial<PlaceFeature['properties']> = {}): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [-28.25, 45.5] },
    properties: {
      kind: 'town',
      name: { ar: ['مرسى', 'مرسا'], en: ['Marsa'] },
      names: [],
      variants: [],
      precision: 'exact',
      accuracyKm: 1,
      source: 'survey',
      rank: 3,
      ...changes,
    },
  }
}

/** A small made-up dataset for tests: two places, three events, two sources, one article. */
export const sampleExport: ExportData = {
  map: mapConfigSchema.parse({
    title: both('خريطة الجزر', 'Map of the Isles'),
    tagline: both('جزر', 'Isles'),
    description: both('خريطة للاختبار.', 'A map for tests.'),
    languages: ['ar', 'en'],
    bounds: [
      [-30, 44],
      [-27, 46],
    ],
    span: { from: '1950-01-01', to: '2025-12-31' },
    start: {
      from: '2021-03-01',
      to: '2021-03-31',
      bounds: [
        [-30, 44],
        [-27, 46],
      ],
      heading: both('بداية', 'Start'),
      text: { ar: ['نص'], en: ['Text'] },
    },
    periods: [],
    kinds: [
      {
        id: 'military',
        label: both('عسكري', 'Military'),
        shape: 'diamond',
        colour: '#b5432b',
        colourDark: '#ee8a70',
        includes: ['battle'],
      },
    ],
    sides: [{ id: 'north', label: both('الشمال', 'North') }],
    noControl: [],
    attributions: [
      {
        id: 'survey',
        text: both('المسح', 'The survey'),
        covers: both('المواضع', 'Positions'),
        licence: 'CC0 1.0',
      },
    ],
    contact: 'map@example.org',
  }),
  places: [
    samplePlace('marsa', {
      parent: 'isles',
      names: [
        {
          text: 'Marsa',
          lang: 'en',
          role: 'official',
          usedBy: both('الشمال', 'The North'),
          from: '1890',
          to: '1950',
        },
        { text: 'Port', lang: 'en', role: 'historic', to: '1890' },
      ],
      variants: ['مارسا'],
      geonames: 7,
      wikidata: 'Q7',
      note: both('ميناء.', 'A port.'),
    }),
    samplePlace('isles', { kind: 'region', name: { ar: ['الجزر'], en: ['The Isles'] }, precision: 'anchor' }),
  ],
  regions: [],
  routes: [],
  events: [
    {
      id: 'battle',
      date: '2021-03-10/2021-03-12',
      time: '07:30',
      kind: 'battle',
      places: ['marsa', 'isles'],
      title: both('=قتال', '=Battle, "of" Marsa'),
      text: both('نص\nبسطرين', 'Two\nlines'),
      claims: [
        {
          who: both('الشمال', 'The North'),
          side: 'north',
          verb: 'said',
          what: both('قتلى', 'killed'),
          value: [8, 20],
          qualifier: 'about',
          unit: both('قتيلًا', 'people'),
          source: 'treaty-2021',
        },
        {
          who: both('الجنوب', 'The South'),
          side: 'north',
          verb: 'denied',
          what: both('ذلك', 'it'),
          source: 'treaty-2021',
        },
      ],
      sources: ['treaty-2021', 'gazette-2021'],
      certainty: { level: 'low', note: both('مصدر واحد', 'One source') },
    },
    {
      id: 'landing',
      date: '2021-03~',
      kind: 'battle',
      places: ['marsa'],
      at: { position: [-29.05, 45.1], accuracyKm: 3 },
      title: both('إنزال', 'Landing'),
      text: both('نص', 'Text'),
      claims: [],
      sources: ['treaty-2021'],
      certainty: { level: 'high' },
    },
    {
      id: 'founding',
      date: '1950',
      kind: 'battle',
      places: [],
      title: both('تأسيس', 'Founding'),
      text: both('نص', 'Text'),
      claims: [],
      sources: ['treaty-2021'],
      certainty: { level: 'medium' },
    },
  ],
  sources: [
    {
      id: 'treaty-2021',
      type: 'treaty',
      title: 'Treaty of Marsa & 100 % of {its} #annexes_1 ~ ^ \\ $',
      author: [{ literal: 'North and South' }, { literal: 'Isles' }],
      publisher: 'Court',
      issued: { 'date-parts': [[2021, 3, 20]] },
      accessed: { 'date-parts': [[2024, 1, 5]] },
      number: 'A/1',
      URL: 'https://example.org/a_b?c=%D8%A7&d=1#e~f',
      language: 'en',
      note: 'Signed',
    },
    {
      id: 'survey',
      type: 'dataset',
      title: 'مسح «الجزر»',
      version: '1.2',
      issued: { 'date-parts': [[2020]] },
    },
    {
      id: 'report-7',
      type: 'report',
      title: 'Report',
      publisher: 'Office',
      number: '7',
      issued: { 'date-parts': [[2022, 11]] },
    },
  ],
  publishers: [{ id: 'gazette', name: both('الجريدة', 'The Gazette'), forms: ['صحيفة الجريدة'] }],
  articles: [
    {
      id: 'gazette-2021',
      language: 'ar',
      edited: {
        title: null,
        url: 'https://example.org/1',
        published: '2021-03-12',
        publishedBasis: 'inferred',
        abstract: both('خلاصة', 'Abstract'),
        events: ['battle'],
        corrections: [],
      },
      linked: {
        file: 'a.txt',
        sha256: '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069',
        lengthUtf16: 14,
        publisher: 'صحيفة الجريدة',
        title: '😀 مرسى',
        titleRange: [0, 7],
        mainRanges: [[7, 14]],
        published: null,
        publishedBasis: 'unknown',
        mentions: [
          {
            start: 3,
            end: 7,
            surface: 'مرسى',
            place: 'marsa',
            zone: 'title',
            rule: 'name',
            confidence: 1,
            metonym: true,
          },
          { start: 9, end: 13, surface: 'مرسا', place: 'marsa', zone: 'main', rule: 'name', confidence: 0.9 },
        ],
        linkerVersion: '1',
      },
    },
  ],
}
