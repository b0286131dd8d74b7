import { join } from 'node:path'
import { GEODATA, readManual, writeCollection } from '../lib/files.mjs'
import { curveThrough } from '../lib/smooth.mjs'
import { STATEMENT_OF_THREE } from './region-facts.mjs'

const LISAGOR = [46.6431, 39.6875]
/** From Lisagor by Shusha's foot to Stepanakert / Khankendi: common to both roads. */
const TO_KHANKENDI = [
  [46.662, 39.695],
  [46.682, 39.707],
  [46.7, 39.725],
  [46.7185, 39.737],
  [46.732, 39.7485],
  [46.735, 39.765],
  [46.728, 39.782],
  [46.736, 39.797],
  [46.745, 39.808],
  [46.7528, 39.8177],
]

/** Tegh – Zabukh – Lachin – Lisagor: settlements to 1 km, the road between them simplified. */
export const OLD_ROAD = [
  [46.4805, 39.5583],
  [46.5, 39.561],
  [46.517, 39.567],
  [46.532, 39.577],
  [46.5433, 39.5897],
  [46.5495, 39.607],
  [46.545, 39.622],
  [46.5498, 39.6374],
  [46.56, 39.648],
  [46.578, 39.653],
  [46.588, 39.668],
  [46.606, 39.672],
  [46.62, 39.683],
  LISAGOR,
]

/** Kornidzor – Hakari bridge – Hin Shen – Mets Shen – Lisagor: the bridge stands on the border by the river. */
export const NEW_ROAD = [
  [46.5305, 39.5476],
  [46.552, 39.553],
  [46.5735, 39.562],
  [46.581, 39.577],
  [46.583, 39.595],
  [46.592, 39.61],
  [46.595, 39.625],
  [46.597, 39.642],
  [46.6019, 39.6583],
  [46.622, 39.667],
  [46.633, 39.678],
  LISAGOR,
]

/** Whose view a route is: a road that no party disputes, and one as the state that built it has it. */
const ON_THE_GROUND = { ar: 'الطريق كما هو على الأرض', en: 'the road as it lies on the ground' }
const AS_BUILT_BY_AZERBAIJAN = {
  ar: 'الطريق كما شقّته أذربيجان وسمّته',
  en: 'the road as built and named by Azerbaijan',
}

/** Routes of geodata/routes.geojson that are roads of the basemap, with what is said of them there. */
const ROADS = {
  'aghdam-khankendi-road': {
    place: 'aghdam-khankendi-road',
    source: 'project-schematic',
    note: {
      ar: 'يمر بأسكيران وخوجالي.',
      en: 'By Askeran and Khojaly.',
    },
  },
  'goris-kapan-road': {
    place: 'goris-kapan-road',
    source: 'project-schematic',
    note: {
      ar: 'يسير قرب الحدود مع أذربيجان عند شورنوخ.',
      en: 'Runs close to the border with Azerbaijan near Shurnukh.',
    },
  },
  'vardenis-martakert-road': {
    place: 'vardenis-martakert-road',
    source: 'jam-news-2020-11-25',
    note: {
      ar: 'الطريق الشمالي عبر ممر سوتك، وقد انقطع بتسليم كلبجار في 25 تشرين الثاني/نوفمبر 2020.',
      en: 'The northern road over the Sotk Pass, cut when Kalbajar was handed over on 25 November 2020.',
    },
  },
  'victory-road': {
    place: 'victory-road',
    from: '2021-08-29',
    source: 'zeferdenbugune-2021-08-29',
    viewOf: AS_BUILT_BY_AZERBAIJAN,
    note: {
      ar: 'طريق بطول 101 كم سمّته أذربيجان «طريق النصر»، رُسم بين القرى المذكورة في وصفه.',
      en: 'A road of 101 km that Azerbaijan named Victory Road; drawn between the villages its description names.',
    },
  },
}

/** Builds geodata/routes.geojson: the two roads of the Lachin corridor and the roads that events name. */
export function buildRoutes() {
  const corridor = [
    {
      id: 'lachin-corridor-old',
      properties: {
        name: { ar: 'طريق ممر لاتشين القديم', en: 'Old road of the Lachin corridor' },
        place: 'lachin-corridor',
        role: 'corridor',
        from: '1992-05-18',
        to: '2022-08-30',
        source: 'civilnet-2022-08-22',
        accuracyKm: 1.5,
        viewOf: STATEMENT_OF_THREE,
        note: {
          ar: 'يمر بقرية زابوخ ومدينة لاتشين. القرى في مواضعها إلى كيلومتر واحد، والطريق بينها مبسّط.',
          en: 'By the village of Zabukh and the town of Lachin. Settlements stand within 1 km of their place; the road between them is simplified.',
        },
      },
      path: [...OLD_ROAD, ...TO_KHANKENDI],
    },
    {
      id: 'lachin-corridor-new',
      properties: {
        name: { ar: 'طريق ممر لاتشين الجديد', en: 'New road of the Lachin corridor' },
        place: 'lachin-new-route',
        role: 'corridor',
        from: '2022-08-30',
        to: '2024-06-12',
        source: 'massispost-2022-08-31',
        accuracyKm: 4,
        viewOf: STATEMENT_OF_THREE,
        note: {
          ar: 'يمر بميتس شين وهين شين ويتجاوز لاتشين وزابوخ وسوس. ربطته أولًا بطريق تيغ وصلة مؤقتة طولها نحو 5 كم، ثم وُصل بكورنيدزور عبر جسر هكاري.',
          en: 'By Mets Shen and Hin Shen, past Lachin, Zabukh and Sus. A temporary link of about 5 km first joined it to the road to Tegh; later it was joined to Kornidzor over the Hakari bridge.',
        },
      },
      path: [...NEW_ROAD, ...TO_KHANKENDI],
    },
  ]
  const bypass = {
    id: 'lachin-bypass-road',
    properties: {
      name: { ar: 'طريق لاتشين الجديد', en: 'Lachin by-pass road' },
      place: 'lachin-new-route',
      role: 'road',
      from: '2024-06-12',
      to: null,
      source: 'turan-2022-04-21',
      accuracyKm: 4,
      viewOf: AS_BUILT_BY_AZERBAIJAN,
      note: {
        ar: 'الطريق نفسه بعد انتهاء نظام الممر. يُقدَّر طوله بنحو 32 كم، وعليه جسر يقارب 140 مترًا فوق هكاري.',
        en: 'The same road after the corridor arrangement. About 32 km, with a bridge of almost 140 m over the Hakari.',
      },
    },
    path: NEW_ROAD,
  }
  const roads = readManual('roads.geojson')
    .filter((f) => ROADS[f.properties.id])
    .map(({ properties, geometry }) => {
      const { from = null, place, source, viewOf = ON_THE_GROUND, note } = ROADS[properties.id]
      return {
        id: properties.id,
        properties: {
          name: properties.name,
          place,
          role: 'road',
          from,
          to: null,
          source,
          accuracyKm: properties.accuracyKm,
          viewOf,
          note,
        },
        path: geometry.coordinates,
      }
    })
  const features = [...corridor, bypass, ...roads].map(({ path, ...f }) => ({
    ...f,
    geometry: { type: 'LineString', coordinates: curveThrough(path) },
  }))
  writeCollection(join(GEODATA, 'routes.geojson'), features)
  return features
}
