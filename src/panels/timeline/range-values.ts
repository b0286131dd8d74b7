import type { TimeWindow } from '../../domain/dataset/window.ts'
import { daysOf } from './inline-axis.ts'
import { type TimelineParts, writeRange } from './parts.ts'

/** Writes limits and values of the three native sliders; only what differs. */
export function writeValues(
  { from, to, stripRange }: Pick<TimelineParts, 'from' | 'to' | 'stripRange'>,
  window: TimeWindow,
  detail: TimeWindow,
  span: TimeWindow,
): void {
  // A thumb stands on the edge of its day: the first at the start, the last at the end. Each input has one day more
  // than it can reach, on the side of the other edge, so that both cover the same axis.
  writeRange(from, detail.from, detail.to + 1, window.from)
  writeRange(to, detail.from - 1, detail.to, window.to)
  writeRange(stripRange, span.from, span.to - daysOf(window) + 1, window.from)
}
