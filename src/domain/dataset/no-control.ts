import type { MapConfig } from '../schema/map-config.ts'
import { type DayNumber, parseDay } from '../time/day.ts'

export type NoControl = MapConfig['noControl'][number]

/** The span of days around `day` for which the map says that no area of control can be justified, with its reason. */
export function noControlOn({ noControl }: Pick<MapConfig, 'noControl'>, day: DayNumber): NoControl | null {
  const around = noControl.find(({ from, to }) => {
    const [first, last] = [parseDay(from), parseDay(to)]
    return first !== null && last !== null && first <= day && day <= last
  })
  return around ?? null
}
