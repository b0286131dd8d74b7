import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DetailFiles, detailFiles } from '../data/detail-files.ts'
import type { FetchLike } from '../data/fetch-checked.ts'
import { loadDataset } from '../data/load-dataset.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Manifest } from '../domain/schema/dataset.ts'

const ORIGIN = 'https://dataset.invalid/'

/** Reads the built dataset through the very code that browsers load it with, its requests answered from disk. */
export async function readDataset(
  folder: string,
): Promise<{ dataset: Dataset; manifest: Manifest; details: DetailFiles }> {
  const fromDisk: FetchLike = async (url) =>
    new Response(readFileSync(join(folder, decodeURIComponent(new URL(url).pathname))))
  const loaded = await loadDataset(ORIGIN, fromDisk)
  if (!loaded.ok) {
    const { file, reason, detail } = loaded.fault
    throw new Error(`${file}: ${reason}: ${detail}. Run "npm run data" and look at what it prints.`)
  }
  const { dataset, manifest, detailsUrl } = loaded.value
  return { dataset, manifest, details: readOnce(detailFiles(detailsUrl, fromDisk)) }
}

/** Answers kept of what belongs to single records: of a large dataset not all can be. Lists ask for the heads of all events. */
const MOST_KEPT = 50

/** The same files, each read and checked once: many pages need the same ones. Of very many those asked for last are kept. */
function readOnce(files: DetailFiles): DetailFiles {
  return {
    heads: once(files.heads, Number.POSITIVE_INFINITY),
    bodies: once(files.bodies),
    article: once(files.article),
    articleText: once(files.articleText),
    story: once(files.story),
    sources: once(files.sources),
    published: files.published,
    facets: files.facets,
    titles: once(files.titles),
  }
}

function once<A extends [] | [string] | [number], T>(
  read: (...args: A) => Promise<T>,
  most: number = MOST_KEPT,
): (...args: A) => Promise<T> {
  const answers = new Map<string | number | undefined, Promise<T>>()
  return (...args) => {
    const known = answers.get(args[0])
    if (known) {
      answers.delete(args[0])
      answers.set(args[0], known)
      return known
    }
    const answer = read(...args)
    answers.set(args[0], answer)
    const [oldest] = answers.keys()
    if (answers.size > most) answers.delete(oldest)
    return answer
  }
}
