import { farthest } from './spelling/farthest.ts'
import { spellingCost } from './spelling/sounds.ts'
import { WordTest } from './word-test.ts'

/** How many letters stand attached before what sounds most like one of the first parts; -1 where nothing does. */
export function attachedToLead(key: string, leads: readonly string[]): number {
  if (key.length < 4) return -1
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const attached of [0, 1, 2]) {
    if (attached > 0 && !/^[وفبلك]{1,2}$/.test(key.slice(0, attached))) break
    const own = key.slice(attached)
    for (const lead of leads) {
      if (lead.length < 5 || Math.abs(lead.length - own.length) > 3) continue
      const limit = farthest(lead.length)
      const cost = spellingCost(own, lead, limit)
      if (cost > limit || cost >= least) continue
      best = attached
      least = cost
    }
  }
  return best
}

/** Says which words, with or without attached letters, sound like a first part of any name. */
export function leadTest(leads: Iterable<string>): WordTest {
  const all = [...new Set(leads)]
  return new WordTest(({ key }) => attachedToLead(key, all) >= 0)
}
