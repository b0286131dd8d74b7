import type { ArticleRecord, Correction, Mention } from '../schema/article.ts'

type Linked = ArticleRecord['linked']
type Stretch = Pick<Mention, 'start' | 'end'>

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end

/** Headline or main text, by the ranges of the record; null for the rest of the page. */
export function zoneOf(
  linked: Pick<Linked, 'titleRange' | 'mainRanges'>,
  { start, end }: Stretch,
): 'title' | 'main' | null {
  const inside = ([from, to]: readonly [number, number]) => from <= start && end <= to
  if (linked.titleRange && inside(linked.titleRange)) return 'title'
  return linked.mainRanges.some(inside) ? 'main' : null
}

/** The stretch a correction speaks of, in the text's letters; null where neither it nor a mention of the linker holds them. */
export function surfaceOf(
  linked: Pick<Linked, 'mentions'>,
  { start, end, surface }: Correction,
): string | null {
  if (surface !== undefined) return surface
  const around = linked.mentions.find((mention) => mention.start <= start && end <= mention.end)
  return around ? around.surface.slice(start - around.start, end - around.start) : null
}

/**
 * Mentions in headline and main text as they hold after the editor's corrections, in the text's order. A correction
 * takes the place of every mention it touches; one whose letters or zone are unknown adds nothing (the checks name it).
 */
export function correctedMentions({ edited, linked }: Pick<ArticleRecord, 'edited' | 'linked'>): Mention[] {
  const kept = linked.mentions.filter(
    (mention) =>
      (mention.zone === 'title' || mention.zone === 'main') &&
      !edited.corrections.some((correction) => overlap(correction, mention)),
  )
  const added = edited.corrections.flatMap((correction): Mention[] => {
    const surface = surfaceOf(linked, correction)
    const zone = zoneOf(linked, correction)
    if (correction.place === null || surface === null || zone === null) return []
    const { start, end, place } = correction
    return [{ start, end, surface, place, zone, rule: 'correction', confidence: 1 }]
  })
  return [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end)
}
