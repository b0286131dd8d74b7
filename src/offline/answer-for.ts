/** What an address of the site is, to the worker that keeps it. */
export type Answer =
  /** On another origin, or outside the site. */
  | { kind: 'foreign' }
  /** A page made to stand in a frame, or a script of hosts: never touched. */
  | { kind: 'embed' }
  /** The page that shows every view, and the name it is kept under. */
  | { kind: 'shell'; url: string }
  /** A prebuilt page of one record; `url` is the same view of the start page. */
  | { kind: 'record'; url: string }
  | { kind: 'file' }

const RECORD = /^(en\/)?(place|event|article|story)\/([\w-]+)(?:\.html)?$/
const SHELL = /^(en\/)?(?:index\.html)?$/
const ABOUT = /^(en\/)?about-data(?:\.html)?$/

/** `scope` is the address of the site's folder, ending in `/`. */
export function answerFor(address: string, scope: string): Answer {
  const url = new URL(address)
  if (!url.href.startsWith(scope)) return { kind: 'foreign' }
  const path = url.pathname.slice(new URL(scope).pathname.length)
  if (/^(en\/)?embed(\/|\.|$)/.test(path)) return { kind: 'embed' }
  const shell = SHELL.exec(path)
  if (shell) return { kind: 'shell', url: `${scope}${shell[1] ?? ''}index.html` }
  const about = ABOUT.exec(path)
  if (about) return { kind: 'shell', url: `${scope}${about[1] ?? ''}about-data.html` }
  const record = RECORD.exec(path)
  if (!record) return { kind: 'file' }
  const [, folder = '', kind = '', id = ''] = record
  const query = new URLSearchParams(url.search)
  if (!query.has(kind)) query.set(kind, id)
  return { kind: 'record', url: `${scope}${folder}?${query}` }
}
