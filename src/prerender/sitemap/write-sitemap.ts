import type { PlannedView } from '../pages.tsx'
import { writeSiteFile } from '../site-files.ts'
import { robotsFile, sitemapFiles } from './sitemap.ts'

/** Pages that are no view of the map. */
const OTHER_PAGES = ['about-data.html']

/** Writes `robots.txt` and, where the site's address is known, the sitemap of all pages in full. */
export async function writeSitemap(
  { dist, siteUrl }: { dist: string; siteUrl: string | null },
  views: readonly PlannedView[],
): Promise<void> {
  writeSiteFile(dist, 'robots.txt', robotsFile(siteUrl))
  if (siteUrl === null) return
  const paths = [...views.map(({ paths: { full } }) => full), ...OTHER_PAGES]
  for (const { name, content } of sitemapFiles(siteUrl, paths)) writeSiteFile(dist, name, content)
}
