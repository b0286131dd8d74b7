import { fingerprintOf } from '../domain/articles/fingerprint.ts'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { harmless } from '../domain/schema/common.ts'
import type { GazetteerEntry } from '../linking/gazetteer.ts'
import { LINKER_VERSION, type LinkedText } from '../linking/link-text.ts'

/** The linked part of a record, from what the linker found and the shingles of its main text. */
export function linkedPart(
  file: string,
  text: string,
  sha256: string,
  found: LinkedText,
  shingles: ReadonlySet<number>,
): ArticleRecord['linked'] {
  return {
    file,
    sha256,
    lengthUtf16: text.length,
    publisher: found.source,
    title: found.title,
    titleRange: found.titleRange,
    mainRanges: found.mainRanges,
    published: found.published,
    publishedBasis: found.publishedBasis,
    mentions: found.mentions,
    fingerprint: fingerprintOf(shingles),
    linkerVersion: LINKER_VERSION,
  }
}

/** The edited part with which a new record begins; an editor takes it from there and no command touches it again. */
export function firstEdit(
  linked: ArticleRecord['linked'],
  entries: readonly GazetteerEntry[],
): ArticleRecord['edited'] {
  return {
    title: plain(linked.title),
    published: linked.published,
    publishedBasis: linked.publishedBasis,
    abstract: firstAbstract(linked, entries),
    events: [],
    corrections: [],
  }
}

const MOST_PLACES = 4

/** A line of our own that says what is known before anyone has read the article: who, when, which places. */
function firstAbstract(
  linked: ArticleRecord['linked'],
  entries: readonly GazetteerEntry[],
): { ar: string; en: string } {
  const places = [...new Set(linked.mentions.map(({ place }) => place))].slice(0, MOST_PLACES)
  const forms = places.map((id) => ({ id, ar: entries.find((entry) => entry.id === id)?.forms[0] ?? id }))
  const who = plain(linked.publisher)
  const ar = [
    who === null ? 'مقال لم يُعرف ناشره' : `مقال من ${who}`,
    linked.published === null ? '' : ` بتاريخ ${linked.published}`,
    forms.length === 0
      ? ' لا يذكر مكانًا من الخريطة.'
      : ` يرد فيه ذكر ${forms.map(({ id, ar: form }) => `[[${id}|${form}]]`).join('، و')}.`,
  ]
  const en = [
    who === null ? 'An article whose publisher is not known' : `An article by ${who}`,
    linked.published === null ? '' : ` of ${linked.published}`,
    forms.length === 0
      ? ' that names no place of the map.'
      : ` that names ${forms.map(({ id }) => `[[${id}|${id}]]`).join(', ')}.`,
  ]
  return { ar: ar.join(''), en: en.join('') }
}

/** A name or title without what no text of the map may hold; null where nothing is left. */
function plain(name: string | null): string | null {
  return name === null ? null : harmless(name.replace(/[<>]/g, '')).trim() || null
}
