import { type Language, languages, textLanguages } from '../languages.ts'
import { type MeasureTool, readPoint, readRadius, readRuler, writeMeasure } from '../measure/measure-tool.ts'
import { type DayNumber, formatDay, latinDigits, parseDay } from '../time/day.ts'
import { formatQuery, parseQuery } from './query.ts'
import { isRecordId } from './record-id.ts'

export const selectionKinds = ['story', 'article', 'event', 'place'] as const
type SelectionKind = (typeof selectionKinds)[number]
export interface Selection {
  kind: SelectionKind
  id: string
}

/** Languages that the map's places can be named in: those whose scripts the gazetteer holds. */
export const labelLanguages = [...textLanguages, 'az', 'hy', 'ru'] as const
export type LabelLanguage = (typeof labelLanguages)[number]
export const themes = ['light', 'dark', 'auto'] as const
export type Theme = (typeof themes)[number]
export const digitSystems = ['latn', 'arab'] as const
export type DigitSystem = (typeof digitSystems)[number]
export const monthStyles = ['pair', 'levant', 'gulf', 'maghreb'] as const
export type MonthStyle = (typeof monthStyles)[number]

export const clocks = ['event', 'published'] as const
/** Which date the window means: when a thing happened, or when it was published. */
export type Clock = (typeof clocks)[number]

interface ViewAt {
  latitude: number
  longitude: number
  zoom: number
}

/** What the query string says, checked one by one; what it does not say, or says wrongly, is absent. */
export interface UrlState {
  /** null: explicitly nothing, against what the page itself opens with. */
  selection?: Selection | null
  from?: DayNumber
  to?: DayNumber
  kinds?: readonly string[]
  layers?: readonly string[]
  lang?: Language
  theme?: Theme
  /** Language of the places' names on the map, where it is not the page's. */
  labels?: LabelLanguage
  at?: ViewAt
  view?: 'map' | 'list'
  step?: number
  clock?: Clock
  sides?: readonly string[]
  sources?: readonly string[]
  certainty?: readonly string[]
  hasArticle?: true
  query?: string
  digits?: DigitSystem
  months?: MonthStyle
  data?: string
  /** What the reader measures on the map. */
  measure?: MeasureTool
  interactive?: 'auto' | 'tap' | 'never'
  slider?: boolean
  list?: boolean
  height?: number
}

function oneOf<T extends string>(value: string, allowed: readonly T[]): T | undefined {
  return allowed.find((item) => item === value)
}

function idOf(value: string): string | undefined {
  return isRecordId(value) ? value : undefined
}

/** An empty list is a choice (nothing shown), a list with no valid member is a broken value. */
function idList(value: string): readonly string[] | undefined {
  if (value === '') return []
  const ids = [...new Set(value.split(',').filter((part) => idOf(part) !== undefined))]
  return ids.length > 0 ? ids : undefined
}

function viewAt(value: string): ViewAt | undefined {
  const parts = latinDigits(value).split(',')
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(?:\.\d{1,10})?$/.test(part.trim())))
    return undefined
  const [latitude, longitude, zoom] = parts.map(Number) as [number, number, number]
  return {
    latitude: Math.max(-85, Math.min(85, latitude)),
    longitude: Math.max(-180, Math.min(180, longitude)),
    zoom: Math.max(0, Math.min(22, zoom)),
  }
}

function wholeNumber(value: string, low: number, high: number): number | undefined {
  const text = latinDigits(value)
  return /^\d{1,6}$/.test(text) ? Math.max(low, Math.min(high, Number(text))) : undefined
}

/** Most characters of what is searched for, UTF-16 units. */
const LONGEST_QUERY = 200

/** Text to search for: without control characters and overrides of direction, cut where it is too long. */
function searchText(value: string): string | undefined {
  const plain = value.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
  // Not in the middle of a surrogate pair.
  const text = plain.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, '')
  return text === '' ? undefined : text
}

function yesNo(value: string): boolean | undefined {
  return value === '1' ? true : value === '0' ? false : undefined
}

/** One row of the URL contract: how a parameter is read into the state and written back. */
interface Parameter {
  read: (value: string) => Partial<UrlState> | undefined
  write: (state: UrlState) => string | undefined
}

function field<K extends keyof UrlState>(
  key: K,
  read: (value: string) => UrlState[K] | undefined,
  write: (value: NonNullable<UrlState[K]>) => string,
): Parameter {
  return {
    read: (text) => {
      const value = read(text)
      return value === undefined ? undefined : { [key]: value }
    },
    write: (state) => {
      const value = state[key]
      return value === undefined || value === null ? undefined : write(value)
    },
  }
}

function selectionField(kind: SelectionKind): Parameter {
  return {
    read: (text) => {
      if (text === '') return { selection: null }
      const id = idOf(text)
      return id === undefined ? undefined : { selection: { kind, id } }
    },
    write: ({ selection }) =>
      selection?.kind === kind
        ? selection.id
        : selection === null && kind === selectionKinds[0]
          ? ''
          : undefined,
  }
}

function measureField(
  kind: MeasureTool['kind'],
  read: (value: string) => MeasureTool | undefined,
): Parameter {
  return {
    read: (text) => {
      const measure = read(text)
      return measure && { measure }
    },
    write: ({ measure }) => (measure?.kind === kind ? writeMeasure(measure) : undefined),
  }
}

const join = (ids: readonly string[]) => ids.join(',')
const flag = (value: boolean) => (value ? '1' : '0')

/** The whole contract, in the order in which parameters are written. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  story: selectionField('story'),
  article: selectionField('article'),
  event: selectionField('event'),
  place: selectionField('place'),
  step: field('step', (v) => wholeNumber(v, 0, 999), String),
  from: field('from', (v) => parseDay(v) ?? undefined, formatDay),
  to: field('to', (v) => parseDay(v) ?? undefined, formatDay),
  kinds: field('kinds', idList, join),
  layers: field('layers', idList, join),
  sides: field('sides', idList, join),
  sources: field('sources', idList, join),
  certainty: field('certainty', idList, join),
  hasarticle: field(
    'hasArticle',
    (v) => (v === '1' ? true : undefined),
    () => '1',
  ),
  clock: field('clock', (v) => oneOf(v, clocks), String),
  q: field('query', searchText, String),
  view: field('view', (v) => oneOf(v, ['map', 'list']), String),
  at: field(
    'at',
    viewAt,
    ({ latitude, longitude, zoom }) => `${+latitude.toFixed(4)},${+longitude.toFixed(4)},${+zoom.toFixed(2)}`,
  ),
  ruler: measureField('ruler', readRuler),
  radius: measureField('radius', readRadius),
  point: measureField('point', readPoint),
  lang: field('lang', (v) => oneOf(v, languages), String),
  theme: field('theme', (v) => oneOf(v, themes), String),
  labels: field('labels', (v) => oneOf(v, labelLanguages), String),
  digits: field('digits', (v) => oneOf(v, digitSystems), String),
  months: field('months', (v) => oneOf(v, monthStyles), String),
  data: field('data', idOf, String),
  interactive: field('interactive', (v) => oneOf(v, ['auto', 'tap', 'never']), String),
  slider: field('slider', yesNo, flag),
  list: field('list', yesNo, flag),
  height: field('height', (v) => wholeNumber(v, 120, 4000), String),
}

/** Every parameter's name, in the order in which they are written. */
export const parameterNames: readonly string[] = Object.keys(PARAMETERS)

/**
 * State of a query string. Never throws. Broken values are dropped one by one, a reversed window is dropped whole,
 * of several selections the first of story, article, event, place counts; an empty one is no selection; of several
 * measurements the first of ruler, radius, point.
 */
export function parseUrlState(search: string): UrlState {
  const values = parseQuery(search)
  let state: UrlState = {}
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = values.get(name)
    if (value === undefined) continue
    const read = parameter.read(value)
    if (read === undefined) continue
    if (('selection' in read && state.selection) || ('measure' in read && state.measure)) continue
    state = { ...state, ...read }
  }
  if (state.from !== undefined && state.to !== undefined && state.from > state.to) {
    const { from: _from, to: _to, ...rest } = state
    return rest
  }
  return state
}

/** Whether a query names a selection that cannot be one, whatever the map has: markup, a path, an address. */
export function asksForNoSelection(search: string): boolean {
  const values = parseQuery(search)
  const asked = selectionKinds.map((kind) => values.get(kind) ?? '').filter((value) => value !== '')
  return asked.length > 0 && !asked.some(isRecordId)
}

/** Query string (without `?`) of a state; `parseUrlState(formatUrlState(s))` is s again. */
export function formatUrlState(state: UrlState): string {
  const pairs: [string, string][] = []
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = parameter.write(state)
    if (value !== undefined) pairs.push([name, value])
  }
  return formatQuery(pairs)
}
