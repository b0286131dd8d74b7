import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { readBasemapUrl } from '../domain/basemap-url.ts'
import { writeAboutData } from './about-data/write-about-data.tsx'
import { plannedViews } from './pages.tsx'
import { readDataset } from './read-dataset.ts'
import { readTemplates } from './site-files.ts'
import { type SiteParts, writePages } from './write-pages.ts'

/** More threads each hold the dataset once more and gain little. */
const MOST_THREADS = 4
/** Views below which a second thread costs more than it saves. */
const VIEWS_PER_THREAD = 40

const dist = join(process.cwd(), 'dist')
/** PAGES=few: pages of a few places and events only, for a quick build while working. */
const few = process.env.PAGES === 'few'

const templateSchema = z.strictObject({ html: z.string(), sheets: z.array(z.string()) })
/**
 * Which of the views a thread writes: every `of`-th, from `part` on. Templates come along, read before any page is
 * written: the start page takes its template's place.
 */
const shareSchema = z.strictObject({
  part: z.int(),
  of: z.int(),
  templates: z.strictObject({ full: templateSchema, embed: templateSchema }),
})
type Share = z.infer<typeof shareSchema>
const hashesSchema = z.array(z.string())

/** Writes a share of the views. Answers the hashes of the pages' styles, each once. */
async function writeShare(site: SiteParts, { part, of }: Share): Promise<string[]> {
  const hashes = new Set<string>()
  const views = plannedViews(site.dataset, few)
  for (let i = part; i < views.length; i += of) {
    const view = views[i]
    if (view) for (const hash of await writePages(site, view)) hashes.add(hash)
  }
  return [...hashes]
}

/** The same on a thread of its own. */
function writeShareApart(share: Share): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share })
    worker.once('message', (message: unknown) => resolve(hashesSchema.parse(message)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread that writes pages ended with code ${code}.`)))
  })
}

async function main() {
  // Read first: a setting that cannot be used stops the build.
  const detailBasemap = readBasemapUrl(process.env.VITE_BASEMAP_URL)
  const templates = await readTemplates(dist)
  const site = { dist, templates, ...(await readDataset(join(dist, 'data'))) }
  const views = plannedViews(site.dataset, few).length
  const threads = Math.max(
    1,
    Math.min(MOST_THREADS, availableParallelism(), Math.ceil(views / VIEWS_PER_THREAD)),
  )
  const share = (part: number): Share => ({ part, of: threads, templates })
  const apart = Array.from({ length: threads - 1 }, (_, k) => writeShareApart(share(k + 1)))
  const hashes = (await Promise.all([writeShare(site, share(0)), ...apart])).flat()
  hashes.push(...(await writeAboutData(dist, site.dataset.map, site.manifest)))
  const headers = { styleHashes: [...new Set(hashes)].sort(), basemapOrigin: detailBasemap?.origin ?? null }
  await writeFile(join(dist, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`)
  console.log(`${views} views, each in full and to embed, in two languages`)
}

if (isMainThread) await main()
else {
  const share = shareSchema.parse(workerData)
  const dataset = await readDataset(join(dist, 'data'))
  const hashes = await writeShare({ dist, templates: share.templates, ...dataset }, share)
  // A thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(hashes)
}
