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
const FLOORS: Record<string, { links: number; main: number; dates: number }> = {
  own: { links: 0.99, main: 0.99, dates: 1 },
  seeds: { links: 0.99, main: 0.99, dates: 1 },
  real: { links: 0.97, main: 0.98, dates: 0.9 },
}

function expectFloors(name: string, texts: readonly GoldText[]): void {
  const floor = FLOORS[name]
  const score = scoreOf(texts)
  if (floor === undefined) return
  expect(f1(score.links), JSON.stringify([score.misses, score.falseHits], null, 1)).toBeGreaterThanOrEqual(
    floor.links,
  )
  expect(precision(score.main)).toBeGreaterThanOrEqual(floor.main)
  expect(recall(score.main)).toBeGreaterThanOrEqual(floor.main)
  expect(score.embedded.kept / Math.max(1, score.embedded.all)).toBeLessThanOrEqual(0.01)
  expect(score.dates.right / score.texts, JSON.stringify(score.dates.wrong)).toBeGreaterThanOrEqual(
    floor.dates,
  )
}

describe('the linker on texts with known places', () => {
  it("holds its floor on the project's own texts", () => {
    expectFloors('own', ownGold('geodata/gold'))
  })

  const corpus = process.env.CORPUS
  if (corpus === undefined)
    console.log("skipped: CORPUS is not set, so only the project's own texts are scored")
  it.runIf(corpus !== undefined)('holds its floors on the corpus', () => {
    for (const [name, texts] of corpusGold(corpus!)) expectFloors(name, texts)
  })
})
