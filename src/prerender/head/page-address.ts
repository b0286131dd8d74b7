import { folderOf, type Language, wayTo } from '../../domain/languages.ts'

/** The way up from a path to the folder it starts in: '' or '../' as often as it takes. */
export const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1)

/** A path as a link says it: the start page is its folder. */
const linked = (path: string) => path.replace(/(^|\/)index\.html$/, '$1')

/** Absolute address of a path below the folder of a language. `siteUrl` ends in `/`. */
export function absoluteAddress(siteUrl: string, language: Language, path: string): string {
  return `${siteUrl}${folderOf(language)}${linked(path)}`
}

/**
 * Address of `to`, a path below the folder of a language, as a page says it that stands at `from` below the folder of its
 * own: absolute where the site's address is known, else relative.
 */
export function addressFrom(
  from: { path: string; language: Language },
  to: { path: string; language: Language },
  siteUrl: string | null,
): string {
  if (siteUrl !== null) return absoluteAddress(siteUrl, to.language, to.path)
  return `${upFrom(from.path)}${wayTo(to.language, from.language)}${linked(to.path)}` || './'
}
