import type { MapConfig } from '../schema/map-config.ts'
import { inEach } from '../text/in-language.ts'
import { parseDay } from '../time/day.ts'
import { placeMarkFaults } from './check-marks.ts'
import type { Fault, JsonPath } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import type { KnownIds } from './references.ts'

const FILE = 'map.json'

interface Days {
  from: string
  to: string
}

const reversed = ({ from, to }: Days) => (parseDay(to) ?? 0) < (parseDay(from) ?? 0)

function reversedFaults(path: JsonPath, days: Days): Fault[] {
  if (!reversed(days)) return []
  return [
    { file: FILE, path: [...path, 'to'], reason: `ends on ${days.to}, before it starts on ${days.from}` },
  ]
}

function doubledIds(path: string, records: readonly { id: string }[]): Fault[] {
  return records.flatMap(({ id }, index): Fault[] =>
    records.findIndex((other) => other.id === id) === index
      ? []
      : [{ file: FILE, path: [path, index, 'id'], reason: `id "${id}" is used twice in ${path}` }],
  )
}

/** Sides that are said to stand against one that is not there. */
function opposingFaults({ sides }: MapConfig): Fault[] {
  const known = new Set(sides.map(({ id }) => id))
  return sides.flatMap(({ opposes = [] }, i) =>
    opposes.flatMap((id, k): Fault[] =>
      known.has(id)
        ? []
        : [{ file: FILE, path: ['sides', i, 'opposes', k], reason: `side "${id}" is not one of sides` }],
    ),
  )
}

function startFaults({ start, span, bounds }: MapConfig): Fault[] {
  const faults: Fault[] = []
  if ((parseDay(start.from) ?? 0) < (parseDay(span.from) ?? 0)) {
    faults.push({
      file: FILE,
      path: ['start', 'from'],
      reason: `the first view starts on ${start.from}, before the span (${span.from})`,
    })
  }
  if ((parseDay(start.to) ?? 0) > (parseDay(span.to) ?? 0)) {
    faults.push({
      file: FILE,
      path: ['start', 'to'],
      reason: `the first view ends on ${start.to}, after the span (${span.to})`,
    })
  }
  const [[west, south], [east, north]] = bounds
  const [[startWest, startSouth], [startEast, startNorth]] = start.bounds
  if (startWest < west || startSouth < south || startEast > east || startNorth > north) {
    faults.push({
      file: FILE,
      path: ['start', 'bounds'],
      reason: 'the first view reaches outside the bounds readers can move in',
      hint: 'widen $.bounds or narrow this',
    })
  }
  return faults
}

function kindFaults({ kinds }: MapConfig): Fault[] {
  const groups = new Map<string, string>()
  return kinds.flatMap((group, g) =>
    group.includes.flatMap((kind, k): Fault[] => {
      const before = groups.get(kind)
      groups.set(kind, group.id)
      if (before === undefined) return []
      return [
        {
          file: FILE,
          path: ['kinds', g, 'includes', k],
          reason: `event kind "${kind}" is already in group "${before}"`,
          hint: 'a kind stands in one group',
        },
      ]
    }),
  )
}

/** Faults of map.json that its schema cannot tell. */
export function checkMap(folder: DatasetFolder, known: KnownIds): Fault[] {
  const map = folder.map.value
  if (!map) return []
  return [
    ...reversedFaults(['span'], map.span),
    ...reversedFaults(['start'], map.start),
    ...map.periods.flatMap((period, i) => reversedFaults(['periods', i], period)),
    ...map.noControl.flatMap((days, i) => reversedFaults(['noControl', i], days)),
    ...doubledIds('periods', map.periods),
    ...doubledIds('kinds', map.kinds),
    ...doubledIds('sides', map.sides),
    ...opposingFaults(map),
    ...doubledIds('attributions', map.attributions),
    ...startFaults(map),
    ...kindFaults(map),
    ...inEach(map.start.text).flatMap(([language, paragraphs]) =>
      paragraphs.flatMap((text, i) => placeMarkFaults(FILE, ['start', 'text', language, i], text, known)),
    ),
  ]
}
