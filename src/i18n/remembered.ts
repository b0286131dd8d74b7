import type { Messages } from './i18n.ts'

/** Texts kept: more than there are messages, fewer than there are names and numbers to put into them. */
const MOST_KEPT = 10_000

type Ask = (...words: unknown[]) => unknown

/** The same function, each answer worked out once. A key alone is the commonest question, and is not written out to be found again. */
function once(ask: Ask): Ask {
  const ofKeys = new Map<string, unknown>()
  const ofWords = new Map<string, unknown>()
  return (...words) => {
    const [key] = words
    const alone = words.length === 1 && typeof key === 'string'
    const [known, asked] = alone ? [ofKeys, key] : [ofWords, JSON.stringify(words)]
    const kept = known.get(asked)
    if (kept !== undefined) return kept
    if (known.size >= MOST_KEPT) known.clear()
    const text = ask(...words)
    known.set(asked, text)
    return text
  }
}

/**
 * The same messages, each text worked out once: for those who write the same words into thousands of pages. The instance
 * stays in its language.
 */
export function remembered(messages: Messages): Messages {
  messages.t = once(messages.t.bind(messages) as unknown as Ask) as unknown as typeof messages.t
  // What components ask: `t` of a namespace, made anew for each of them.
  const fixed = messages.getFixedT.bind(messages) as unknown as Ask
  messages.getFixedT = once((...words) => {
    const own = fixed(...words) as Ask
    return Object.assign(once(own), own)
  }) as unknown as typeof messages.getFixedT
  return messages
}
