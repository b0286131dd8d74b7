import type { PlaceKind } from '../domain/schema/place.ts'
import { rememberEvents } from './dates/infer.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { type Lexicon, makeLexicon } from './lexicon.ts'
import { type LinkerKnowledge, linkText } from './link-text.ts'
import { findMentions, type PlaceMention } from './mentions.ts'

/** A small gazetteer for tests: a few countries, their capitals, and places whose names are hard in a known way. */
const PLACES: readonly [string, PlaceKind, number, number, number, string[], Partial<GazetteerEntry>?][] = [
  ['serbia', 'country', 1, 20.8, 44.2, ['صربيا']],
  ['bosnia', 'country', 1, 17.8, 44.2, ['البوسنة والهرسك', 'البوسنة']],
  ['croatia', 'country', 1, 15.5, 45.2, ['كرواتيا']],
  ['turkey', 'country', 1, 35, 39, ['تركيا', 'تركية']],
  ['united-states', 'country', 1, -98, 39, ['الولايات المتحدة']],
  ['belgrade', 'city', 2, 20.46, 44.8, ['بلغراد', 'بلجراد']],
  ['sarajevo', 'city', 2, 18.4, 43.85, ['سراييفو', 'ساراييفو']],
  ['ankara', 'city', 2, 32.86, 39.92, ['أنقرة']],
  ['srebrenica', 'town', 3, 19.3, 44.1, ['سربرنيتشا', 'سريبرينيتسا']],
  ['gorazde', 'town', 4, 18.98, 43.67, ['غوراجده', 'جوراجدة']],
  // A compound whose parts vary apart from one another.
  ['krajina', 'region', 2, 16.2, 44.6, ['بوسانسكا كرايينا', 'بوسنسكا كراينا', 'كرايينا', 'كراينا']],
  ['posavina-corridor', 'corridor', 3, 18.8, 44.9, ['ممر بوسافينا', 'ممر برتشكو']],
  ['brcko', 'town', 3, 18.8, 44.87, ['برتشكو']],
  ['doboj', 'town', 4, 18.09, 44.73, ['دوبوي']],
  ['drina', 'river', 4, 19.3, 44.2, ['نهر درينا']],
  // Spelt like an Arabic word (`collar`).
  [
    'tok',
    'village',
    5,
    18.9,
    44.1,
    ['طوق'],
    { parent: 'bosnia', ambiguous: { withWords: [], withPlaces: [] } },
  ],
  ['new-york', 'city', 3, -74, 40.7, ['نيويورك']],
  ['munich', 'city', 3, 11.6, 48.1, ['ميونيخ']],
  ['washington', 'city', 2, -77, 38.9, ['واشنطن']],
  ['ljubljana', 'city', 2, 14.5, 46.05, ['ليوبليانا']],
]

export const FIXTURE_ENTRIES: readonly GazetteerEntry[] = PLACES.map(
  ([id, kind, rank, lon, lat, forms, more]) => ({ id, kind, rank, lon, lat, forms, ...more }),
)

export const FIXTURE: LinkerKnowledge = {
  lexicon: makeLexicon(FIXTURE_ENTRIES),
  events: rememberEvents([]),
}

/** Mentions in a text taken as it is, without reading it as a page. */
export function mentionsIn(text: string, lexicon: Lexicon = FIXTURE.lexicon): PlaceMention[] {
  return findMentions(text, [[0, text.length]], lexicon)
}

/** `surface=place` of every mention of a text taken as it is. */
export function named(text: string): string[] {
  return mentionsIn(text).map(({ surface, place }) => `${surface}=${place}`)
}

export function linkedPage(text: string): ReturnType<typeof linkText> {
  return linkText(text, FIXTURE)
}
