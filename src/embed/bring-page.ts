import { pagePath } from '../domain/url/page-path.ts'
import { parseUrlState, type UrlState } from '../domain/url/url-state.ts'

const withTrailingSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`)

/** Address of the prebuilt page nearest to what the URL asks for; null where the page at hand is it. */
export function nearestPage(root: HTMLElement, url: UrlState, address: string): URL | null {
  const { root: toLanguage } = root.dataset
  if (toLanguage === undefined) return null
  const own = parseUrlState(root.dataset.state ?? '').selection ?? null
  const selection = url.selection === undefined ? own : url.selection
  const ownLanguage = document.documentElement.lang === 'en' ? 'en' : 'ar'
  const language = url.lang ?? ownLanguage
  if (selection?.kind === own?.kind && selection?.id === own?.id && language === ownLanguage) return null
  const here = new URL(withTrailingSlash(toLanguage), address)
  const folder = language === ownLanguage ? here : new URL(language === 'en' ? 'en/' : '../', here)
  return new URL(selection ? pagePath(selection, 'embed') : 'embed.html', folder)
}

/**
 * Puts the markup of the nearest prebuilt page in place of the page's own, so that the first picture is that of the
 * view asked for. Where there is no such page (an id that is gone) the page stays as it is, and says so.
 */
export async function bringPage(root: HTMLElement, url: UrlState): Promise<void> {
  const page = nearestPage(root, url, location.href)
  if (!page) return
  try {
    const answer = await fetch(page)
    if (!answer.ok) {
      if (answer.status === 404) root.dataset.missing = ''
      return
    }
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = parsed.getElementById('root')
    if (!found) return
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
  } catch {
    // No line: the page at hand stays.
  }
}
