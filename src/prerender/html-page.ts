import { createHash } from 'node:crypto'
import { directionOf, folderOf, type Language } from '../domain/languages.ts'
import { escapeHtml } from '../domain/text/escape-html.ts'

export interface PageTexts {
  language: Language
  title: string
  description: string
  /** Further elements of the head, each whole (head/). */
  head: readonly string[]
  /** The state that the page's path stands for, as a query; '' for the start view. */
  state: string
  /** Relative address of the folder of this page's language, './' or '../'. */
  toLanguage: string
  /** Version of the dataset that the markup was made from. */
  version: string
  /** Path below the site's root of the style that the page's own leaves out; null where it is whole. */
  laterStyles: string | null
  /** The page itself, in parts: those that other pages share are encoded already. */
  markup: readonly (string | Buffer)[]
  /** Markup after the page, which no script takes over. */
  after: string
  /** Relative address of the site's root, '' or '../'. */
  toRoot: string
  /** Files worth asking for at once, relative to the root. */
  preload: Preload[]
  /** As `cssForPage` makes it, in UTF-8. */
  css: Buffer
}

/** A file worth asking for at once; `late`: after all that is not. */
export interface Preload {
  href: string
  as: 'font' | 'fetch' | 'module'
  late?: boolean
}

/**
 * Fills a built page template: language and direction, head, markup, and addresses made relative to the page's own
 * depth. Stylesheet links of the template are replaced by one `<style>`, admitted by its hash. What thousands
 * of pages share is kept as bytes: only what is a page's own is encoded. The answer holds until the next page is filled.
 */
export function fillTemplate(template: string, page: PageTexts): Buffer {
  const { language, toRoot } = page
  const before = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    '<style>',
  ]
  // What only machines read comes after what a reader waits for.
  const after = ['</style>', ...page.head]
  const preload = page.preload.map(({ href, as, late }) =>
    as === 'module'
      ? `<link rel="modulepreload" href="${toRoot || './'}${href}" crossorigin>`
      : `<link rel="preload" href="${toRoot}${href}" as="${as}"${as === 'font' ? ' type="font/woff2"' : ''}${late ? ' fetchpriority="low"' : ''} crossorigin>`,
  )
  const [start, middle, end, close] = templateParts(template, language, toRoot)
  const state = page.state === '' ? '' : ` data-state="${escapeHtml(page.state)}"`
  const later = page.laterStyles === null ? '' : ` data-later-styles="${toRoot || './'}${page.laterStyles}"`
  const root = `<div id="root" data-version="${page.version}" data-root="${page.toLanguage}"${state}${later}>`
  return written([
    start,
    before.join(SEPARATOR),
    page.css,
    after.join(SEPARATOR),
    middle,
    root,
    ...page.markup,
    '</div>',
    page.after,
    end,
    preload.join(''),
    close,
  ])
}

const SEPARATOR = '\n    '

/** UTF-8 bytes of a UTF-16 unit, at most. */
const MOST_BYTES = 3
/** Pages are written into it one after the other: memory asked for anew for each keeps the collector busy. */
let sheet = Buffer.alloc(0)

/** Parts one after the other in UTF-8, in memory that the next call writes over. */
function written(parts: readonly (string | Buffer)[]): Buffer {
  const most = parts.reduce((sum, part) => sum + part.length * (typeof part === 'string' ? MOST_BYTES : 1), 0)
  if (most > sheet.length) sheet = Buffer.alloc(most)
  let length = 0
  for (const part of parts)
    length += typeof part === 'string' ? sheet.write(part, length) : part.copy(sheet, length)
  return sheet.subarray(0, length)
}

/** The scripts of a built template and what they ask for ahead. */
const SCRIPTS = /<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g

type TemplatePieces = readonly [start: Buffer, middle: Buffer, end: Buffer, close: Buffer]
const pieces = new Map<string, TemplatePieces>()

/** A template before, between and after its two gaps, and from the end of its body on, for pages of a language and depth. Made once for all of them. */
function templateParts(template: string, language: Language, toRoot: string): TemplatePieces {
  const key = `${language} ${toRoot} ${template}`
  const known = pieces.get(key)
  if (known) return known
  // What makes the page answer comes after what is read: asked for first, it would share the line and the main thread.
  const scripts = template.match(SCRIPTS) ?? []
  const filled = template
    .replace(SCRIPTS, '')
    .replace('</body>', () => `${scripts.join('')}</body>`)
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace(/((?:href|src)=")\.\//g, (_all, start: string) => `${start}${toRoot === '' ? './' : toRoot}`)
    // An installed map opens in the language it was installed from.
    .replace('manifest.webmanifest"', `${folderOf(language)}manifest.webmanifest"`)
    .replace('<html lang="ar">', `<html lang="${language}">`)
    .replace('<body dir="rtl">', `<body dir="${directionOf(language)}">`)
  const [start, rest, ...more] = filled.split('<!--head-->')
  const [middle, tail, ...others] = (rest ?? '').split('<div id="root"><!--page--></div>')
  const [end, close] = tail?.split(/(?=<\/body>)/) ?? []
  if (!start || middle === undefined || !end || !close || more.length + others.length > 0)
    throw new Error(
      'A page template needs one <!--head--> and, after it, one <div id="root"><!--page--></div>.',
    )
  const made: TemplatePieces = [Buffer.from(start), Buffer.from(middle), Buffer.from(end), Buffer.from(close)]
  pieces.set(key, made)
  return made
}

/** Stylesheets named by a template, relative to the root. */
export function stylesheetsOf(template: string): string[] {
  return [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
}

/** CSS of `assets/x.css` for a `<style>` in a page: addresses relative to the file become relative to the page. */
export function cssForPage(css: string, toRoot: string): string {
  return css
    .replace(/^@charset[^;]*;/, '')
    .replace(/url\((["']?)\.\//g, (_all, quote: string) => `url(${quote}${toRoot}assets/`)
    .trim()
}

/** The hash by which a Content-Security-Policy's `style-src` admits a `<style>`. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`
}
