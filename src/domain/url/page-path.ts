import type { Selection, SelectionKind } from './url-state.ts'

/** Kinds of selections that have a page of their own, made with the site. The prerenderer and the links follow it. */
export const pagedKinds: readonly SelectionKind[] = ['story']

/** Path of a selection's own page below the folder of a language; null where it has none. */
export function pagePath({ kind, id }: Selection): string | null {
  return pagedKinds.includes(kind) ? `${kind}/${id}.html` : null
}
