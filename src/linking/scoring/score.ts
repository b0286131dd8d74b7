import type { LinkedText } from '../link-text.ts'
import type { Gold } from './marked-gold.ts'

/** Counts of right, wrong and missed; the measures follow from them. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Finding {
  file: string
  surface: string
  place: string
  rule?: string
  context: string
}

/** What scoring one or more texts found. Character counts leave out spaces and optional ranges. */
export interface Score {
  texts: number
  links: Tally
  byRule: Map<string, { right: number; wrong: number }>
  byPlace: Map<string, Tally>
  misses: Finding[]
  falseHits: Finding[]
  main: Tally
  embedded: { kept: number; all: number }
  dates: { right: number; wrong: Finding[] }
  sources: { right: number; wrong: Finding[] }
}

export function emptyScore(): Score {
  return {
    texts: 0,
    links: { right: 0, wrong: 0, missed: 0 },
    byRule: new Map(),
    byPlace: new Map(),
    misses: [],
    falseHits: [],
    main: { right: 0, wrong: 0, missed: 0 },
    embedded: { kept: 0, all: 0 },
    dates: { right: 0, wrong: [] },
    sources: { right: 0, wrong: [] },
  }
}

export const precision = ({ right, wrong }: { right: number; wrong: number }): number =>
  share(right, right + wrong)
export const recall = ({ right, missed }: { right: number; missed: number }): number =>
  share(right, right + missed)
export const f1 = ({ right, wrong, missed }: Tally): number => share(2 * right, 2 * right + wrong + missed)

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Two ids of one place, and the districts that a text does not tell from their town. */
const SAME_PLACE = new Map([
  ['martuni', 'khojavend'],
  ['martakert', 'aghdara'],
])

/**
 * Adds one text to a score. Links count in headline and main text, by exact span and equal place; places that the
 * gazetteer does not hold and optional ones are left out.
 */
export function addText(
  score: Score,
  text: string,
  gold: Gold,
  found: LinkedText,
  held: ReadonlySet<string>,
): void {
  score.texts++
  scoreLinks(score, text, gold, found, held)
  scoreCut(score, text, gold, found)
  const expected = found.publishedBasis === 'inferred' ? (gold.inferredPublished ?? null) : gold.published
  const known = gold.published ?? gold.inferredPublished ?? null
  if (found.published === (found.publishedBasis === 'unknown' ? known : expected)) score.dates.right++
  else
    score.dates.wrong.push({
      file: gold.file,
      surface: `${found.published} (${found.publishedBasis})`,
      place: '',
      context: `${known}`,
    })
  if (found.source === gold.source) score.sources.right++
  else
    score.sources.wrong.push({
      file: gold.file,
      surface: `${found.source}`,
      place: '',
      context: `${gold.source}`,
    })
}

function scoreLinks(
  score: Score,
  text: string,
  gold: Gold,
  found: LinkedText,
  held: ReadonlySet<string>,
): void {
  const counted = gold.mentions.filter(({ zone }) => zone === 'main' || zone === 'title')
  const same = (id: string): string => SAME_PLACE.get(id) ?? id
  const within = (start: number, end: number): boolean =>
    gold.mainRanges.some(([from, to]) => start >= from && end <= to)
  const place = (id: string): Tally => {
    const tally = score.byPlace.get(id) ?? { right: 0, wrong: 0, missed: 0 }
    score.byPlace.set(id, tally)
    return tally
  }
  const context = (start: number, end: number): string =>
    text.slice(Math.max(0, start - 30), end + 25).replace(/\s+/g, ' ')
  for (const mention of counted) {
    if (mention.optional === true || !held.has(same(mention.placeKey))) continue
    const hit = found.mentions.some(
      ({ start, end, place: id }) =>
        start === mention.start && end === mention.end && id === same(mention.placeKey),
    )
    if (hit) continue
    score.links.missed++
    place(mention.placeKey).missed++
    score.misses.push({
      file: gold.file,
      surface: mention.surface,
      place: mention.placeKey,
      context: context(mention.start, mention.end),
    })
  }
  for (const mention of found.mentions) {
    if (!within(mention.start, mention.end)) continue
    const match = counted.find(
      ({ start, end, placeKey }) =>
        start === mention.start && end === mention.end && same(placeKey) === mention.place,
    )
    if (
      match?.optional === true ||
      (match === undefined &&
        counted.some(
          ({ start, end, optional }) => optional === true && start < mention.end && mention.start < end,
        ))
    )
      continue
    const rule = score.byRule.get(mention.rule) ?? { right: 0, wrong: 0 }
    score.byRule.set(mention.rule, rule)
    if (match !== undefined) {
      rule.right++
      score.links.right++
      place(mention.place).right++
    } else {
      rule.wrong++
      score.links.wrong++
      place(mention.place).wrong++
      score.falseHits.push({
        file: gold.file,
        surface: mention.surface,
        place: mention.place,
        rule: mention.rule,
        context: context(mention.start, mention.end),
      })
    }
  }
}

function scoreCut(score: Score, text: string, gold: Gold, found: LinkedText): void {
  const kept = flags(text.length, found.mainRanges)
  const main = flags(text.length, gold.mainRanges)
  const optional = flags(text.length, gold.optionalRanges)
  const embedded = flags(text.length, gold.embeddedRanges)
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue
    if (embedded[at] === 1) {
      score.embedded.all++
      if (kept[at] === 1) score.embedded.kept++
    }
    if (optional[at] === 1) continue
    if (kept[at] === 1 && main[at] === 1) score.main.right++
    else if (kept[at] === 1) score.main.wrong++
    else if (main[at] === 1) score.main.missed++
  }
}

function flags(length: number, ranges: readonly (readonly [number, number])[]): Uint8Array {
  const marked = new Uint8Array(length)
  for (const [from, to] of ranges) marked.fill(1, from, to)
  return marked
}
