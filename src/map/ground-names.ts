import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Language } from '../domain/languages.ts'
import type { Position } from '../domain/schema/common.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { labelText, plainLabel, shortLabelText } from './labels.ts'
import type { PlaceMark } from './place-marks.ts'

/** A name of the basemap's own, lettered quietly below all places. */
export interface GroundName {
  id: string
  kind: 'district' | 'pass'
  text: string
  at: Position
  /** Greater first: which names win where space lacks. */
  importance: number
}

/** Zoom from which a pass is drawn, and between which the districts are named: large ones earlier. */
const PASS_FROM = 8.3
const DISTRICT_FROM = 7.6
const LARGE_DISTRICT_FROM = 6.9
const DISTRICT_UNTIL = 9.7
const LARGE_KM2 = 2000

/**
 * Districts and passes to name at a zoom: none that is among the places shown (`marks`), and none called as one of
 * them is: a town and its district need not be told twice.
 */
export function groundNames(
  { places, basemap }: Pick<Dataset, 'places' | 'basemap'>,
  marks: readonly PlaceMark[],
  zoom: number,
  language: Language,
): GroundName[] {
  const taken = new Set(
    marks.flatMap(({ place }) => {
      const shown = places[place]!
      return [shown.id, labelText(shown, language), shortLabelText(shown, language)]
    }),
  )
  const names = (layer: 'districtLabels' | 'passes', kind: GroundName['kind']): GroundName[] =>
    basemap[layer].features.map(({ geometry, properties: { id, name, areaKm2 = 0 } }) => ({
      id,
      kind,
      text: plainLabel(inLanguage(name, language)),
      at: geometry.coordinates,
      importance: areaKm2,
    }))
  const districtFrom = ({ importance }: GroundName) =>
    importance >= LARGE_KM2 ? LARGE_DISTRICT_FROM : DISTRICT_FROM
  return [
    ...(zoom < PASS_FROM ? [] : names('passes', 'pass')),
    ...(zoom > DISTRICT_UNTIL
      ? []
      : names('districtLabels', 'district').filter((name) => zoom >= districtFrom(name))),
  ].filter(({ id, text }) => !taken.has(id) && !taken.has(text))
}
