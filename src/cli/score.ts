import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LinkerScore } from '../domain/schema/about.ts'
import { LINKER_VERSION, linkText } from '../linking/link-text.ts'
import {
  addText,
  emptyScore,
  type Finding,
  f1,
  precision,
  recall,
  type Score,
} from '../linking/scoring/score.ts'
import { CommandError } from './command-error.ts'
import { dataFolder } from './data-folder.ts'
import { corpusGold, type GoldText, ownGold } from './gold-sets.ts'
import { loadKnowledge } from './linker-knowledge.ts'
import { runCommand } from './run-command.ts'
import { toJson, writeWhole } from './write-file.ts'

const percent = (value: number): string => value.toFixed(4)

function printScore(name: string, score: Score): void {
  const { links, main, embedded } = score
  console.log(`\n== ${name}: ${score.texts} texts`)
  console.log(
    `links       P ${percent(precision(links))}  R ${percent(recall(links))}  F1 ${percent(f1(links))}  (${links.right} right, ${links.wrong} false, ${links.missed} missed)`,
  )
  console.log(
    `main text   P ${percent(precision(main))}  R ${percent(recall(main))}  embedded kept ${percent(embedded.all === 0 ? 0 : embedded.kept / embedded.all)}`,
  )
  console.log(
    `dates       ${score.dates.right} of ${score.texts};  publishers ${score.sources.right} of ${score.texts}`,
  )
  console.log(
    `by rule     ${[...score.byRule].map(([rule, { right, wrong }]) => `${rule} ${right}/${right + wrong}`).join('  ')}`,
  )
  const places = [...score.byPlace].sort((a, b) => b[1].right - a[1].right)
  console.log(
    `by place    ${places.map(([place, { right, wrong, missed }]) => `${place} ${right}${wrong > 0 ? ` +${wrong}` : ''}${missed > 0 ? ` -${missed}` : ''}`).join('  ')}`,
  )
  printFindings('missed', score.misses)
  printFindings('false', score.falseHits)
  printFindings('date', score.dates.wrong)
  printFindings('publisher', score.sources.wrong)
}

function printFindings(what: string, findings: readonly Finding[]): void {
  for (const { file, surface, place, rule, context } of findings)
    console.log(
      `  ${what}: ${file}: ${surface}${place === '' ? '' : ` (${place})`}${rule === undefined ? '' : ` by ${rule}`} | ${context}`,
    )
}

/** What the page about the data says of the linker: `--write geodata/linker-score.json`. */
function writeScore(file: string, scores: ReadonlyMap<string, Score>): void {
  const measured: LinkerScore = {
    measured: new Date().toISOString().slice(0, 10),
    linkerVersion: LINKER_VERSION,
    sets: [...scores].map(([id, { texts, links }]) => ({ id, texts, ...links })),
  }
  writeWhole(file, toJson(measured))
  console.log(`\n${file} written`)
}

/** `--at-least 0.95`, `--at-least traps-2=0.92`: the links' F1 that each set must reach, or a set of its own. Throws a CommandError where it is no such number. */
function readFloors(values: readonly string[]): (set: string) => number {
  const floors = new Map<string, number>()
  for (const value of values) {
    const [, set = '', number] = /^(?:(.+)=)?([^=]*)$/.exec(value) ?? []
    const floor = Number(number || Number.NaN)
    if (!(floor >= 0 && floor <= 1))
      throw new CommandError(`--at-least is ${value}, which is no number from 0 to 1`)
    floors.set(set, floor)
  }
  return (set) => floors.get(set) ?? floors.get('') ?? 0
}

function main(): number {
  const { values } = parseArgs({
    options: { write: { type: 'string' }, 'at-least': { type: 'string', multiple: true, default: [] } },
  })
  const floorOf = readFloors(values['at-least'])
  const folder = dataFolder()
  const knowledge = loadKnowledge(folder)
  const held = new Set(knowledge.lexicon.byId.keys())
  const sets = new Map<string, GoldText[]>()
  const own = join('geodata', 'gold')
  if (existsSync(own)) for (const [name, texts] of ownGold(own)) sets.set(name, texts)
  const corpus = process.env.CORPUS
  if (corpus === undefined) console.log("CORPUS is not set: only the project's own texts are scored")
  else {
    if (!existsSync(corpus)) throw new CommandError(`CORPUS: no folder ${corpus}`)
    for (const [name, texts] of corpusGold(corpus)) sets.set(name, texts)
  }
  const scores = new Map<string, Score>()
  for (const [name, texts] of sets) {
    const score = emptyScore()
    for (const { text, gold } of texts) addText(score, text, gold, linkText(text, knowledge).linked, held)
    printScore(name, score)
    scores.set(name, score)
  }
  if (values.write !== undefined) writeScore(values.write, scores)
  const below = [...scores].filter(([name, { links }]) => f1(links) < floorOf(name))
  for (const [name, { links }] of below)
    console.error(
      `score: ${name}: links F1 ${percent(f1(links))}, at least ${percent(floorOf(name))} is asked for`,
    )
  return below.length === 0 ? 0 : 1
}

await runCommand('score', main)
