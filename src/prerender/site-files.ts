import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '../domain/languages.ts'
import type { PageForm } from '../domain/url/page-path.ts'
import { stylesheetsOf } from './html-page.ts'
import { templates } from './pages.tsx'

/** A built template with its stylesheets, each as it is written. */
export interface TemplateParts {
  html: string
  sheets: string[]
}

/** Reads the templates of all forms from the built site. */
export async function readTemplates(dist: string): Promise<Record<PageForm, TemplateParts>> {
  const read = async (form: PageForm) => {
    const html = await readFile(join(dist, templates[form]), 'utf8')
    const sheets = await Promise.all(stylesheetsOf(html).map((sheet) => readFile(join(dist, sheet), 'utf8')))
    return { html, sheets }
  }
  return { full: await read('full'), embed: await read('embed') }
}

const scripts = new Map<Language, string>()

/** The script that holds what every page says in a language. Throws an Error where the build has made none. */
export async function messagesScript(dist: string, language: Language): Promise<string> {
  const known = scripts.get(language)
  if (known !== undefined) return known
  const names = await readdir(join(dist, 'assets'))
  const name = names.find((one) => one.startsWith(`messages-${language}-`) && one.endsWith('.js'))
  if (name === undefined) throw new Error(`the build has made no script of messages for "${language}"`)
  const script = `assets/${name}`
  scripts.set(language, script)
  return script
}

/** Entry of the panels of a page in full, which its first script asks for (src/app/start-app.ts). */
const PANELS = /^(?:page-panels|waiting-notes)-[\w-]+\.js$/
/** What a script imports before it runs. */
const IMPORTS = /\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g

/**
 * The scripts of a page's panels with all that they import, below the site's root: worth asking for before the first
 * script says so. Throws an Error where the build has made none.
 */
export async function panelScripts(dist: string): Promise<string[]> {
  const found = new Set((await readdir(join(dist, 'assets'))).filter((name) => PANELS.test(name)))
  if (found.size === 0) throw new Error('the build has made no script of panels')
  for (const name of found)
    for (const [, next = ''] of (await readFile(join(dist, 'assets', name), 'utf8')).matchAll(IMPORTS))
      found.add(next)
  return [...found].map((name) => `assets/${name}`)
}

const made = new Set<string>()

/** Writes a file of the site, its folders first. Thousands are written: to wait for each by itself takes longer. */
export function writeSiteFile(dist: string, path: string, content: string | Buffer): void {
  const file = join(dist, path)
  const folder = dirname(file)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(file, content)
}
