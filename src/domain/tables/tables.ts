import type { JsonPath } from '../check/fault.ts'
import { furtherLanguages, languages, textLanguages } from '../languages.ts'
import type { CellKind } from './cells.ts'

/** A column of a table: where its value stands in the record, and how it is written. */
export interface Column {
  name: string
  path: JsonPath
  kind: CellKind
  /** An empty cell is an empty list, not a missing one. */
  emptyList?: true
}

/** A CSV file of one row a record. */
interface Table {
  file: string
  columns: readonly Column[]
}

/** A CSV file of one row an entry of a list that each record has; its first column names the record. */
interface EntryTable extends Table {
  /** Name of the column that holds the record's id. */
  owner: string
  /** Where the list stands in the record. */
  list: JsonPath
}

/** A file of the dataset folder as two CSV files. */
export interface Subject {
  name: 'places' | 'events'
  /** File of the dataset folder. */
  file: 'places.geojson' | 'events.json'
  /** Where the list of records stands in it. */
  base: readonly 'features'[]
  records: Table
  entries: EntryTable
  /** What every record has and no column shows, made anew for each. */
  skeleton: () => Record<string, unknown>
}

const column = (name: string, path: JsonPath, kind: CellKind = 'text'): Column => ({ name, path, kind })
const list = (name: string, path: JsonPath): Column => ({ name, path, kind: 'list', emptyList: true })
const both = (name: string, path: JsonPath): Column[] =>
  languages.map((lang) => column(`${name}_${lang}`, [...path, lang]))

export const placeTables: Subject = {
  name: 'places',
  file: 'places.geojson',
  base: ['features'],
  skeleton: () => ({ type: 'Feature', geometry: { type: 'Point' } }),
  records: {
    file: 'places.csv',
    columns: [
      column('id', ['id']),
      ...textLanguages.map((lang) => list(`name_${lang}`, ['properties', 'name', lang])),
      ...furtherLanguages.map((lang) => column(`name_${lang}`, ['properties', 'name', lang], 'list')),
      column('kind', ['properties', 'kind']),
      column('lat', ['geometry', 'coordinates', 1], 'number'),
      column('lon', ['geometry', 'coordinates', 0], 'number'),
      column('precision', ['properties', 'precision']),
      column('accuracy_km', ['properties', 'accuracyKm'], 'number'),
      column('source', ['properties', 'source']),
      column('parent', ['properties', 'parent']),
      column('rank', ['properties', 'rank'], 'number'),
      list('variants', ['properties', 'variants']),
      column('ambiguous_reason', ['properties', 'ambiguous', 'reason']),
      column('ambiguous_words', ['properties', 'ambiguous', 'withWords'], 'list'),
      column('ambiguous_places', ['properties', 'ambiguous', 'withPlaces'], 'list'),
      column('geonames', ['properties', 'geonames'], 'number'),
      column('wikidata', ['properties', 'wikidata']),
      ...both('note', ['properties', 'note']),
      column('search_only', ['properties', 'searchOnly'], 'list'),
    ],
  },
  entries: {
    file: 'place-names.csv',
    owner: 'place',
    list: ['properties', 'names'],
    columns: [
      column('text', ['text']),
      column('lang', ['lang']),
      column('role', ['role']),
      ...both('used_by', ['usedBy']),
      column('from', ['from']),
      column('to', ['to']),
    ],
  },
}

export const eventTables: Subject = {
  name: 'events',
  file: 'events.json',
  base: [],
  skeleton: () => ({}),
  records: {
    file: 'events.csv',
    columns: [
      column('id', ['id']),
      column('date', ['date']),
      column('time', ['time']),
      column('kind', ['kind']),
      column('stop', ['stop'], 'yes-no'),
      list('places', ['places']),
      column('lat', ['at', 'position', 1], 'number'),
      column('lon', ['at', 'position', 0], 'number'),
      column('accuracy_km', ['at', 'accuracyKm'], 'number'),
      ...both('title', ['title']),
      ...both('text', ['text']),
      list('sources', ['sources']),
      column('certainty', ['certainty', 'level']),
      ...both('certainty_note', ['certainty', 'note']),
      column('state', ['state']),
    ],
  },
  entries: {
    file: 'event-claims.csv',
    owner: 'event',
    list: ['claims'],
    columns: [
      ...both('who', ['who']),
      column('side', ['side']),
      column('verb', ['verb']),
      ...both('what', ['what']),
      column('value', ['value'], 'figure'),
      column('qualifier', ['qualifier']),
      ...both('unit', ['unit']),
      column('measure', ['measure']),
      column('source', ['source']),
    ],
  },
}

export const subjects: readonly Subject[] = [placeTables, eventTables]
