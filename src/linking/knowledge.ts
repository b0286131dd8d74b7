import { rememberEvents, type ToldEvent } from './dates/infer.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { makeLexicon } from './lexicon.ts'
import type { LinkerKnowledge } from './link-text.ts'
import type { CopyUnits } from './text-units.ts'

/** What the linker is told of the world, plain enough to be handed to another thread. */
export interface KnowledgeData {
  entries: readonly GazetteerEntry[]
  /** Happenings of one known day with their Arabic title and text. */
  events: readonly ToldEvent[]
  /** What all threads that are told the same know of words. */
  words?: SharedArrayBuffer
}

/** `copy`: a faster way to a text's units, where the caller has one. */
export function knowledgeFrom({ entries, events, words }: KnowledgeData, copy?: CopyUnits): LinkerKnowledge {
  return { lexicon: makeLexicon(entries, { words, copy }), events: rememberEvents(events) }
}
