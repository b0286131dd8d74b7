import { pagePath } from '../url/page-path.ts'
import type { LinkPlace } from '../url/permalink.ts'
import { formatUrlState, type UrlState } from '../url/url-state.ts'

/**
 * Address of a view for a frame: the path form where the selection has a page of its own. Colours, digits and names of
 * months stay, for the page around has chosen them; the dataset's version does not: a frame shows what is known now.
 */
export function embedAddress(
  state: UrlState,
  { root, language, hasPage }: Omit<LinkPlace, 'version'>,
): string {
  const { lang: _lang, data: _data, selection, ...rest } = state
  const path = selection && hasPage(selection) ? pagePath(selection, 'embed') : null
  const query = formatUrlState(path === null && selection ? { selection, ...rest } : rest)
  return `${root}${language === 'en' ? 'en/' : ''}${path ?? 'embed.html'}${query === '' ? '' : `?${query}`}`
}
