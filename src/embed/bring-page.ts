import { readLanguage, wayTo } from '../domain/languages.ts'
import { pagePath } from '../domain/url/page-path.ts'
import { parseUrlState, type UrlState } from '../domain/url/url-state.ts'
import { laterStyles } from '../page/later-styles.ts'

const withTrailingSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`)

/** Address of the prebuilt page nearest to what the URL asks for; null where the page at hand is it. */
function nearestPage(root: HTMLElement, url: UrlState, address: string): URL | null {
  const { root: toLanguage } = root.dataset
  if (toLanguage === undefined) return null
  const own = parseUrlState(root.dataset.state ?? '').selection ?? null
  const selection = url.selection === undefined ? own : url.selection
  const ownLanguage = readLanguage(document.documentElement.lang)
  const language = url.lang ?? ownLanguage
  if (selection?.kind === own?.kind && selection?.id === own?.id && language === ownLanguage) return null
  const here = new URL(withTrailingSlash(toLanguage), address)
  const folder = new URL(wayTo(language, ownLanguage), here)
  return new URL(selection ? pagePath(selection, 'embed') : 'embed.html', folder)
}

/** Longest wait for another page, ms: the page at hand is as good a beginning. */
const PATIENCE = 8000

/**
 * A page of the site, read by the browser as it reads pages, but without running anything: a text of ours never becomes
 * markup (page/script-policy.ts). `gone`: there is no such page (a server may lead to the start view instead). Rejects
 * where the line fails.
 */
function askForPage(address: URL): Promise<Document | 'gone' | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = PATIENCE
    request.addEventListener('load', () => {
      const { status, responseURL, responseXML } = request
      const elsewhere = fileOf(new URL(responseURL || address)) !== fileOf(address)
      resolve(status === 404 || elsewhere ? 'gone' : status === 200 ? responseXML : null)
    })
    for (const end of ['error', 'timeout']) request.addEventListener(end, reject)
    request.send()
  })
}

/** Some hosts lead from `x.html` to `x`: the same file. */
const fileOf = ({ pathname }: URL) => pathname.replace(/\.html$/, '')

/**
 * Puts the markup of the nearest prebuilt page in place of the page's own, so that the first picture is that of the
 * view asked for. Where there is no such page (an id that is gone) the page stays as it is, and says so. Answers whether
 * the markup is another now.
 */
export async function bringPage(root: HTMLElement, url: UrlState): Promise<boolean> {
  const page = nearestPage(root, url, location.href)
  if (!page) return false
  try {
    // The style is on its way beside it: the page at hand may be a start view, which has only its own.
    const [parsed] = await Promise.all([askForPage(page), laterStyles(root)])
    if (parsed === 'gone') root.dataset.missing = ''
    const found = parsed instanceof Document && parsed.getElementById('root')
    if (!found) return false
    for (const link of found.querySelectorAll('a[href]')) {
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page).href)
    }
    const toLanguage = new URL(withTrailingSlash(found.dataset.root ?? './'), page).href
    root.replaceChildren(...[...found.childNodes].map((node) => document.adoptNode(node)))
    root.dataset.root = toLanguage
    if (found.dataset.state === undefined) delete root.dataset.state
    else root.dataset.state = found.dataset.state
    document.documentElement.lang = parsed.documentElement.lang
    document.body.dir = parsed.body.dir
    document.title = parsed.title
    return true
  } catch {
    // No line: the page at hand stays.
    return false
  }
}
