import type { Dataset } from '../../domain/dataset/dataset.ts'
import { type Centre, type MeasureTool, positionOf } from '../../domain/measure/measure-tool.ts'
import { rulerLegs, rulerLength } from '../../domain/measure/ruler.ts'
import type { Position } from '../../domain/schema/common.ts'
import type { Messages } from '../../i18n/i18n.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import type { MeasureTexts } from '../../map/drawing/measure-layer.ts'
import type { MapState } from '../../store/state.ts'
import { kmText } from '../place/km-text.ts'

/** Where a centre stands; null for a place that the map does not have. */
export function centrePosition(dataset: Dataset, centre: Centre | null): Position | null {
  if (centre === null) return null
  if (!('place' in centre)) return positionOf(centre)
  return dataset.places[dataset.placeIndex.get(centre.place) ?? -1]?.geometry.coordinates ?? null
}

type Words = Pick<MapState, 'language' | 'digits'>

/** What a measurement says on the map. */
export function measureTexts(tool: MeasureTool, words: Words, instance: Messages): MeasureTexts {
  const t = instance.getFixedT(words.language, 'measure')
  const number = (value: number) => formatNumber(value, words)
  const km = (value: number) => t('km', { km: kmText(value, number) })
  if (tool.kind === 'radius') return { legs: [], whole: km(tool.km) }
  if (tool.kind === 'point') return { legs: [], whole: null }
  const legs = rulerLegs(tool.points).map((leg) => km(leg?.km ?? 0))
  return { legs: legs.length > 1 ? legs : [], whole: km(rulerLength(tool.points)) }
}
