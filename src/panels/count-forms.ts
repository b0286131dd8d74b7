import type { Mention } from '../domain/schema/article.ts'

/**
 * The forms in which one place is mentioned, the commonest first, then by first appearance. Line breaks and runs of
 * spaces inside a name count as one space, tatweel and harakat as nothing.
 */
export function countForms(mentions: readonly Mention[], place: string): [form: string, times: number][] {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.place !== place) continue
    const form = mention.surface.replace(/\s+/g, ' ').replace(/\u0640|[\u064b-\u0652]|\u0670/g, '')
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
