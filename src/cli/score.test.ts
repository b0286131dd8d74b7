import { describe, expect, it } from 'vitest'
import { linkText } from '../linking/link-text.ts'
import { addText, emptyScore, f1, precision, recall, type Score } from '../linking/scoring/score.ts'
import { corpusGold, type GoldText, ownGold } from './gold-sets.ts'
import { loadKnowledge } from './linker-knowledge.ts'

const knowledge = loadKnowledge('geodata')
const held = new Set(knowledge.lexicon.byId.keys())

function scoreOf(texts: readonly GoldText[]): Score {
  const score = emptyScore()
  for (const { text, gold } of texts) addText(score, text, gold, linkText(text, knowledge).linked, held)
  return score
}

/** Floors just under what is reached; raise them when it rises. */
const FLOORS: Record<string, { links: number; main: number; dates: number; sources: number }> = {
  own: { links: 0.99, main: 0.99, dates: 1, sources: 1 },
  press: { links: 0.98, main: 0.99, dates: 0.97, sources: 0.94 },
  traps: { links: 0.96, main: 0.99, dates: 0.99, sources: 0.97 },
  'press-2': { links: 0.98, main: 0.98, dates: 0.94, sources: 0.73 },
  'traps-2': { links: 0.925, main: 0.975, dates: 0.94, sources: 0.63 },
  seeds: { links: 0.99, main: 0.99, dates: 1, sources: 1 },
  real: { links: 0.99, main: 0.99, dates: 0.9, sources: 1 },
}

/** What of a set falls under its floor, with the findings to look at. */
function shortfalls(name: string, texts: readonly GoldText[]): string[] {
  const floor = FLOORS[name]
  if (floor === undefined) return []
  const { links, main, embedded, dates, sources, misses, falseHits, texts: count } = scoreOf(texts)
  const found: [string, boolean][] = [
    [`links F1 ${f1(links)}: ${JSON.stringify([misses, falseHits], null, 1)}`, f1(links) >= floor.links],
    [`main text precision ${precision(main)}`, precision(main) >= floor.main],
    [`main text recall ${recall(main)}`, recall(main) >= floor.main],
    [`embedded text kept ${embedded.kept} of ${embedded.all}`, embedded.kept <= embedded.all * 0.01],
    [`dates ${dates.right} of ${count}: ${JSON.stringify(dates.wrong)}`, dates.right >= count * floor.dates],
    [
      `publishers ${sources.right} of ${count}: ${JSON.stringify(sources.wrong)}`,
      sources.right >= count * floor.sources,
    ],
  ]
  return found.filter(([, holds]) => !holds).map(([what]) => `${name}: ${what}`)
}

describe('the linker on texts with known places', () => {
  it("holds its floor on the project's own texts", () => {
    const sets = [...ownGold('geodata/gold')]
    expect(sets.map(([name]) => name)).toEqual(['own', 'press', 'press-2', 'traps', 'traps-2'])
    expect(sets.flatMap(([name, texts]) => shortfalls(name, texts))).toEqual([])
  })

  const corpus = process.env.CORPUS
  if (corpus === undefined)
    console.log("skipped: CORPUS is not set, so only the project's own texts are scored")
  it.runIf(corpus !== undefined)('holds its floors on the corpus', () => {
    const sets = [...corpusGold(corpus ?? '')]
    expect(sets.flatMap(([name, texts]) => shortfalls(name, texts))).toEqual([])
  })
})
