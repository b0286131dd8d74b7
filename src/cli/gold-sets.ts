import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod/mini'
import { type Gold, goldSchema, readMarked } from '../linking/scoring/marked-gold.ts'

/** A text and what is true of it. */
export interface GoldText {
  text: string
  gold: Gold
}

/** The project's own texts: `own` are the `*.marked.txt` of the folder, and each folder in it is a set of its name. */
export function ownGold(folder: string): Map<string, GoldText[]> {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return new Map([
    ['own', markedTexts('own', folder)],
    ...folders.map((name) => [name, markedTexts(name, join(folder, name))] as const),
  ])
}

function markedTexts(set: string, folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.marked.txt'))
    .sort()
    .map((name) => readMarked(name, set, readFileSync(join(folder, name), 'utf8')))
}

/** The sets of a corpus: each folder of `NAME.txt` with `NAME.json`. Throws where a text lacks its gold. */
export function corpusGold(corpus: string): Map<string, GoldText[]> {
  const sets = new Map<string, GoldText[]>()
  for (const entry of readdirSync(corpus, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(corpus, entry.name)
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name): GoldText => {
        const gold = z.parse(goldSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')))
        return { text: readFileSync(join(folder, `${basename(name, '.json')}.txt`), 'utf8'), gold }
      })
    if (texts.length > 0) sets.set(entry.name, texts)
  }
  return sets
}
