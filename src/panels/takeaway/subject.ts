import type { Language } from '../../domain/languages.ts'
import { formatDay } from '../../domain/time/day.ts'
import { hasPage } from '../../domain/url/page-path.ts'
import { permalink } from '../../domain/url/permalink.ts'
import type { Selection } from '../../domain/url/url-state.ts'
import { formatWindowInProse } from '../../i18n/date-ranges.ts'
import type { MapState } from '../../store/state.ts'
import { urlOf } from '../../store/url-sync.ts'
import { recordScope, type Scope, viewScope } from '../../store/view-scope.ts'
import { recordName } from '../page-name.ts'
import { siteRoot } from '../site-root.ts'

/** What is taken away: the view, or the record that is selected. */
export type Subject = { kind: 'view' } | { kind: 'record'; selection: Selection }

export function subjectOf(state: MapState, of: 'view' | 'selection'): Subject {
  return of === 'selection' && state.selection
    ? { kind: 'record', selection: state.selection }
    : { kind: 'view' }
}

/** Name of a selection in a language; its id while its details are not here. */
export function selectionTitle(state: MapState, selection: Selection, language: Language): string {
  return recordName(state, selection, language) ?? selection.id
}

/** The window in running prose, in a language. */
export function windowText(state: MapState, language: Language): string {
  const { settledWindow, digits, months } = state
  return formatWindowInProse(settledWindow, { language, digits, months })
}

/** Lasting address of what is taken away. */
export function subjectLink(state: MapState, subject: Subject): string {
  const { language, dataset, selection } = state
  const place = {
    root: siteRoot(),
    language,
    version: dataset.version,
    hasPage: (selected: Selection) => hasPage(dataset, selected),
  }
  if (subject.kind === 'record') return permalink({ selection: subject.selection }, place)
  const onPage = selection && hasPage(dataset, selection) ? { selection } : {}
  // Where the path says the selection, the state is written against it.
  return permalink({ ...urlOf(state, language, onPage), ...(selection ? { selection } : {}) }, place)
}

export function subjectScope(state: MapState, subject: Subject): Scope {
  return subject.kind === 'record' && subject.selection.kind !== 'story'
    ? recordScope(state.dataset, subject.selection)
    : viewScope(state)
}

/** The map's name as a file's: small letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** First part of the names of files: the map, and the record or the days. */
export function fileStem(state: MapState, subject: Subject): string {
  const { dataset, settledWindow } = state
  const map = slug(dataset.map.title.en) || 'map'
  return subject.kind === 'record'
    ? `${map}_${subject.selection.id}`
    : `${map}_${formatDay(settledWindow.from)}_${formatDay(settledWindow.to)}`
}
