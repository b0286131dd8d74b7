import { once } from 'node:events'
import { madeUpPage, varied } from './article.mjs'
import { goldTexts, ownSentences, placeForms } from './own-texts.mjs'
import { between, pick, seeded } from './random.mjs'
import { vocabulary } from './words.mjs'

/** Copies of a text stand so many texts behind it at most. */
const FARTHEST_COPY = 60

/** One in so many texts is one of the project's own texts with known places. */
const GOLD_EVERY = 8

/**
 * NDJSON of `{id, text}` without end, made from the dataset folder and a seed. What it is like: pages of about 6 kB with some five place names a kilobyte, as in news
 * of the region; words by Zipf's law over 300,000. What it is not: half of its words are made up, so syntax and collocations are not those of real Arabic.
 * @param {string} folder
 * @param {number} seed
 */
export function* archiveLines(folder, seed) {
  const random = seeded(seed)
  const sentences = ownSentences(folder)
  const gold = goldTexts(folder)
  const word = vocabulary(random, [...sentences, ...gold])
  const stock = { random, word, sentences, places: placeForms(folder) }
  for (let id = 0; ; id++) {
    const text = id % GOLD_EVERY === 0 ? varied(stock, pick(random, gold)) : madeUpPage(stock)
    yield `${JSON.stringify({ id: `made-${id}`, text })}\n`
  }
}

/**
 * The same archive with every text so many times, under other ids: its copies stand somewhere among the next ones, as those of
 * agencies and of saved pages do.
 * @param {string} folder
 * @param {number} seed
 * @param {number} times
 */
export function* linesWithCopies(folder, seed, times) {
  const random = seeded(seed)
  /** @type {{ line: string, after: number }[]} */
  const waiting = []
  let texts = 0
  for (const line of archiveLines(folder, seed)) {
    yield line
    texts++
    for (let copy = 1; copy < times; copy++)
      waiting.push({
        line: line.replace('{"id":"made', `{"id":"copy-${copy}`),
        after: texts + between(random, 1, FARTHEST_COPY),
      })
    for (const due of waiting.filter(({ after }) => after <= texts)) {
      waiting.splice(waiting.indexOf(due), 1)
      yield due.line
    }
  }
}

/**
 * Writes lines of an archive until it has so many bytes, waiting where the stream asks for it.
 * @param {NodeJS.WritableStream} stream
 * @param {{ folder: string, seed: number, bytes: number, times?: number }} settings
 */
export async function writeArchive(stream, { folder, seed, bytes, times = 1 }) {
  let written = 0
  for (const line of times > 1 ? linesWithCopies(folder, seed, times) : archiveLines(folder, seed)) {
    written += Buffer.byteLength(line)
    if (written > bytes) return
    if (!stream.write(line)) await once(stream, 'drain')
  }
}
