import type { Mention } from '../schema/article.ts'

/** A mention's surface as a form of the name: line breaks and runs of spaces are one space, tatweel and harakat nothing. */
export function plainForm(surface: string): string {
  return surface.replace(/\s+/g, ' ').replace(/\u0640|[\u064b-\u0652]|\u0670/g, '')
}

/** The forms in which one place is mentioned, the commonest first, then by first appearance. */
export function countForms(mentions: readonly Mention[], place: string): [form: string, times: number][] {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.place !== place) continue
    const form = plainForm(mention.surface)
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Below this the linker took a name by its context or by a near spelling, and an editor may look at it. */
const UNSURE_BELOW = 0.85

/** How a mention is to be marked beside its place. */
export interface MentionNature {
  /** A government or institution is meant by its seat's name. */
  metonym: boolean
  corrected: boolean
  unsure: boolean
}

export function natureOf({ metonym, rule, confidence }: Mention): MentionNature {
  const corrected = rule === 'correction'
  return { metonym: metonym === true, corrected, unsure: !corrected && confidence < UNSURE_BELOW }
}
