import type { EventKind, EventRecord } from '../schema/event.ts'

/** Kinds after which the map is another one: who fights, who holds what, what was signed. */
const TURNING_POINTS: ReadonlySet<EventKind> = new Set(['agreement', 'ceasefire', 'handover', 'offensive'])

/** Whether playback rests at an event: its own word, else a turning point that is known for certain. */
export function isWorthStop({
  stop,
  kind,
  certainty,
}: Pick<EventRecord, 'stop' | 'kind' | 'certainty'>): boolean {
  return stop ?? (TURNING_POINTS.has(kind) && certainty.level === 'high')
}
