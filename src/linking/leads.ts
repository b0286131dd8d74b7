import { farthest } from './spelling/near-names.ts'
import { spellingCost } from './spelling/sounds.ts'
import { fingerprintA, fingerprintB, WordMemory } from './word-memory.ts'
import { wordOf } from './words.ts'

/** How many letters stand attached before what sounds like one of the first parts; -1 where nothing does. */
export function attachedToLead(key: string, leads: readonly string[]): number {
  if (key.length < 4) return -1
  for (const attached of [0, 1, 2]) {
    if (attached > 0 && !/^[وفبلك]{1,2}$/.test(key.slice(0, attached))) break
    const own = key.slice(attached)
    for (const lead of leads) {
      if (lead.length < 5 || Math.abs(lead.length - own.length) > 3) continue
      if (spellingCost(own, lead, farthest(lead.length)) <= farthest(lead.length)) return attached
    }
  }
  return -1
}

/** Which words sound like a first part of any name: asked of every word before a name that has such parts, so remembered. */
export class LeadMemory {
  private readonly leads: readonly string[]
  private readonly memory = new WordMemory(MEMORY_BITS, 2)

  constructor(leads: Iterable<string>) {
    this.leads = [...new Set(leads)]
  }

  /** Whether the word `text[start, end)`, with or without attached letters, sounds like a first part. */
  mayEnd(text: string, start: number, end: number): boolean {
    const a = fingerprintA(text, start, end)
    const b = fingerprintB(text, start, end)
    const known = this.memory.find(a, b)
    if (known >= 0) return known === 1
    const found = attachedToLead(wordOf(text.slice(start, end)).key, this.leads) >= 0
    this.memory.add(a, b, found ? 1 : 0)
    return found
  }
}

const MEMORY_BITS = 14
