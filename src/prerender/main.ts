import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBasemapUrl } from '../domain/basemap-url.ts'
import { languages } from '../domain/languages.ts'
import { readSiteUrl } from '../domain/url/site-url.ts'
import { writeAboutData } from './about-data/write-about-data.tsx'
import { exportedFiles } from './exported-files.ts'
import { type PlannedView, plannedViews, withoutPages } from './pages.tsx'
import { PictureCache } from './pictures/picture-cache.ts'
import { readDataset } from './read-dataset.ts'
import { answer, inShares, ownShare, type Share } from './shares.ts'
import { panelScripts, readTemplates } from './site-files.ts'
import { writeSitemap } from './sitemap/write-sitemap.ts'
import { writeAppManifests } from './write-app-manifests.ts'
import { writePages } from './write-pages.ts'

const entry = new URL(import.meta.url)
const dist = join(process.cwd(), 'dist')
/** PAGES=few: pages of a few places and events only, for a quick build while working. */
const few = process.env.PAGES === 'few'
/** Read first: a setting that cannot be used stops the build. */
const siteUrl = readSiteUrl(process.env.SITE_URL)
const detailBasemap = readBasemapUrl(process.env.VITE_BASEMAP_URL)

const exports = await exportedFiles(dist)
const site = {
  dist,
  siteUrl,
  exports,
  panelScripts: await panelScripts(dist),
  ...(await readDataset(join(dist, 'data'))),
}
const views = plannedViews(site.dataset, few)
const cache = new PictureCache(join(process.cwd(), '.cache', 'pictures'))

/** Does a share. Of pages it answers the hashes of their styles, each once; of pictures those it had to draw. */
async function doShare({ task, part, of }: Share): Promise<string[]> {
  const answers = new Set<string>()
  const own = views.filter((_, i) => i % of === part)
  for (const view of own) for (const line of await doView(task, view)) answers.add(line)
  return task.name === 'pages' ? [...answers] : [String(cache.drawn)]
}

async function doView(task: Share['task'], view: PlannedView): Promise<string[]> {
  if (task.name === 'pages') return writePages({ ...site, templates: task.templates }, view)
  // The rasterizer's native code is slow to load, and pages need none of it.
  const { writePictures } = await import('./pictures/write-pictures.ts')
  await writePictures(site, view, cache)
  return []
}

async function writeAllPages(): Promise<void> {
  const task = { name: 'pages', templates: await readTemplates(dist) } as const
  const hashes = await inShares(entry, task, views.length, doShare)
  hashes.push(...(await writeAboutData(site)))
  await writeSitemap(site, views)
  await writeAppManifests(site)
  const headers = { styleHashes: [...new Set(hashes)].sort(), basemapOrigin: detailBasemap?.origin ?? null }
  await writeFile(join(dist, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`)
  for (const line of withoutPages(site.dataset)) console.log(line)
  console.log(`${views.length} views, each in full and to embed, in ${languages.length} languages`)
}

/** Pictures are named by absolute addresses only: without a site's address nothing could show them. */
async function writeAllPictures(): Promise<void> {
  if (siteUrl === null) {
    console.log('no pictures for link previews: SITE_URL does not say where the site will stand')
    return
  }
  const drawn = await inShares(entry, { name: 'pictures' }, views.length, doShare)
  await cache.prune(Date.now())
  const fresh = drawn.reduce((sum, count) => sum + Number(count), 0)
  console.log(`${views.length * languages.length} pictures for link previews, ${fresh} of them drawn anew`)
}

const share = ownShare()
if (share) answer(await doShare(share))
else if (process.argv[2] === 'pictures') await writeAllPictures()
else await writeAllPages()
