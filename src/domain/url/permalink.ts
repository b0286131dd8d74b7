import { folderOf, type Language } from '../languages.ts'
import { pagePath } from './page-path.ts'
import { formatUrlState, type Selection, type UrlState } from './url-state.ts'

export interface LinkPlace {
  /** Absolute address of the site's root, ending in `/`. */
  root: string
  /** Language of the page that the link opens. */
  language: Language
  /** Version of the dataset the link is made with. */
  version: string
  /** Whether a selection has a page of its own (page-path.ts). */
  hasPage: (selection: Selection) => boolean
}

/**
 * A lasting address of a view: the path form where the selection has a page of its own, else the start page with the
 * selection in the query. It carries the dataset's version as `data`; `lang` is in the path. Colours, digits and names of
 * months are left to whoever opens it.
 */
export function permalink(state: UrlState, { root, language, version, hasPage }: LinkPlace): string {
  const { lang: _lang, theme: _theme, digits: _digits, months: _months, selection, ...rest } = state
  const path = selection && hasPage(selection) ? pagePath(selection) : null
  const asked = path === null && selection ? { selection } : {}
  const query = formatUrlState({ ...asked, ...rest, data: version })
  return `${root}${folderOf(language)}${path ?? ''}?${query}`
}
