import type { Language } from '../domain/languages.ts'
import type { PlaceFeature } from '../domain/schema/place.ts'
import { inLanguage } from '../domain/text/in-language.ts'

/** Vowel marks (harakat, U+064B-065F, U+0670), Quranic signs and tatweel, which map labels leave out. */
const MARKS_AND_TATWEEL = /[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g

/** Labels kept: those of a large gazetteer. */
const MOST_KEPT = 20_000
const known = new Map<string, string>()

/** A name as it is lettered. Worked out once: every view letters the same names. */
export function plainLabel(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const label = text.normalize('NFC').replace(MARKS_AND_TATWEEL, '').trim()
  if (known.size >= MOST_KEPT) known.clear()
  known.set(text, label)
  return label
}

/** Joins the two official names of one place. Never brackets: these are mirrored in right-to-left text. */
const NAME_JOINT = ' / '

/** Label of a place: its form or forms in the language. */
export function labelText(place: PlaceFeature, language: Language): string {
  return inLanguage(place.properties.name, language).map(plainLabel).join(NAME_JOINT)
}

/** The first form alone, for where space lacks. */
export function shortLabelText(place: PlaceFeature, language: Language): string {
  return plainLabel(inLanguage(place.properties.name, language)[0]!)
}

export type LabelClass = 'country' | 'area' | 'inner' | 'water' | 'main' | 'town' | 'minor'

/** Font size in CSS pixels and weight by class of label. */
export const LABEL_FONT: Readonly<Record<LabelClass, { size: number; weight: 400 | 600 | 700 }>> = {
  country: { size: 17, weight: 700 },
  area: { size: 15, weight: 700 },
  inner: { size: 12, weight: 400 },
  water: { size: 12, weight: 400 },
  main: { size: 15, weight: 700 },
  town: { size: 13, weight: 400 },
  minor: { size: 12, weight: 400 },
}

const AREAS: ReadonlySet<string> = new Set(['region', 'district', 'province', 'entity'])

/** How a place is lettered; `stressed`: mentioned by two articles or more, or selected. */
export function labelClass(place: PlaceFeature, stressed: boolean): LabelClass {
  const { kind, rank } = place.properties
  if (kind === 'country') return 'country'
  if (kind === 'lake' || kind === 'river') return 'water'
  if (AREAS.has(kind)) return rank <= 3 ? 'area' : 'inner'
  if (stressed || rank <= 2) return 'main'
  return rank <= 4 ? 'town' : 'minor'
}

/** Distance in CSS pixels between the edge of a mark and its label. */
export const LABEL_GAP = 5
