import { folderOf } from '../languages.ts'
import { type PageForm, pagePath } from '../url/page-path.ts'
import type { LinkPlace } from '../url/permalink.ts'
import { formatUrlState, type UrlState } from '../url/url-state.ts'

/** Where a view is opened: see permalink.ts. */
type Site = Omit<LinkPlace, 'version'>

function viewAddress(
  { lang: _lang, data: _data, selection, ...rest }: UrlState,
  { root, language, hasPage }: Site,
  form: PageForm,
): string {
  const path = selection && hasPage(selection) ? pagePath(selection, form) : null
  const query = formatUrlState(path === null && selection ? { selection, ...rest } : rest)
  const page = path ?? (form === 'embed' ? 'embed.html' : '')
  return `${root}${folderOf(language)}${page}${query === '' ? '' : `?${query}`}`
}

/**
 * Address of a view for a frame: the path form where the selection has a page of its own. Colours, digits and names of
 * months stay, for the page around has chosen them; the dataset's version does not: a frame shows what is known now.
 */
export function embedAddress(state: UrlState, site: Site): string {
  return viewAddress(state, site, 'embed')
}

/** Address of the same view in full, without what only frames have. */
export function fullAddress(state: UrlState, site: Site): string {
  const { slider: _slider, list: _list, height: _height, interactive: _interactive, ...rest } = state
  return viewAddress(rest, site, 'full')
}
