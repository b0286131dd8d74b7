import type { Messages } from './i18n.ts'

/** Texts kept: more than there are messages, fewer than there are names and numbers to put into them. */
const MOST_KEPT = 10_000

/**
 * The same messages, each text worked out once: for those who write the same words into thousands of pages. The instance
 * stays in its language.
 */
export function remembered(messages: Messages): Messages {
  const known = new Map<string, unknown>()
  const ask = messages.t.bind(messages) as unknown as (...words: unknown[]) => unknown
  messages.t = ((...words: unknown[]) => {
    const asked = JSON.stringify(words)
    if (known.has(asked)) return known.get(asked)
    if (known.size >= MOST_KEPT) known.clear()
    const text = ask(...words)
    known.set(asked, text)
    return text
  }) as unknown as typeof messages.t
  return messages
}
