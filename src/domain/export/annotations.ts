import { correctedMentions } from '../build/article-mentions.ts'
import type { ArticleRecord } from '../schema/article.ts'
import type { Addresses } from './addresses.ts'
import { codePointOffsets } from './code-points.ts'
import type { ExportData } from './export-data.ts'

/** A sha256 in hex as a "Named Information" URI (RFC 6920): the very text, wherever a copy of it lies. */
export function namedInformation(sha256: string): string {
  const bits = sha256.replace(/./g, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const digits = bits.match(/.{1,6}/g) ?? []
  return `ni:///sha-256;${digits.map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')}`
}

/** `unit` in which a selector counts; the standard's own is the code point. */
type Unit = 'codePoint' | 'utf16CodeUnit'

function annotationsOf(article: ArticleRecord, text: string | null, addresses: Addresses) {
  const { linked, edited, language, id } = article
  const unit: Unit = text === null ? 'utf16CodeUnit' : 'codePoint'
  const ofText = namedInformation(linked.sha256)
  const toPosition = text === null ? (offset: number) => offset : codePointOffsets(text)
  return correctedMentions(article).map(({ start, end, surface, place, metonym, rule, confidence }) => ({
    id: addresses.mention(id, start, end),
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: addresses.place(place),
      ...(metonym ? { metonym } : {}),
    },
    target: {
      type: 'SpecificResource',
      source: {
        id: ofText,
        type: 'Text',
        format: 'text/plain',
        language,
        ...(edited.url === undefined ? {} : { via: edited.url }),
      },
      selector: [
        { type: 'TextPositionSelector', start: toPosition(start), end: toPosition(end), unit },
        { type: 'TextQuoteSelector', exact: surface },
      ],
    },
    rule,
    confidence,
  }))
}

/**
 * Mentions of places as an annotation collection after the W3C Web Annotation Data Model (2017). A target is the text
 * itself, by its sha256; a quote is the name alone: no more of the publisher's text goes out.
 *
 * The standard counts code points. They are counted in the text where `textOf` gives it; without it the selector keeps the
 * record's UTF-16 offsets and says so in `unit` (a term of ours). The two differ only after a character beyond U+FFFF.
 */
export function mentionAnnotations(
  { articles, map }: ExportData,
  addresses: Addresses,
  textOf: (article: ArticleRecord) => string | null,
): unknown {
  const items = articles.flatMap((article) => annotationsOf(article, textOf(article), addresses))
  const terms = addresses.collection('terms')
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        unit: `${terms}#unit`,
        metonym: `${terms}#metonym`,
        rule: `${terms}#rule`,
        confidence: `${terms}#confidence`,
      },
    ],
    id: addresses.collection('mentions'),
    type: 'AnnotationCollection',
    label: map.title.en,
    total: items.length,
    first: { id: addresses.collection('mentions/all'), type: 'AnnotationPage', startIndex: 0, items },
  }
}
