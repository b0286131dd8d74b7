import type { Claim } from '../schema/event.ts'

/** The numbers a claimed figure allows, both ends included; an open side is infinite. */
export interface FigureRange {
  least: number
  most: number
}

/** A figure said to be "about" some number is taken to allow a tenth more or less. */
const ABOUT = 0.1

/** What a claim's figure allows; null where it has none. "More than 100" allows 100 too: reports round. */
export function figureRange({ value, qualifier }: Pick<Claim, 'value' | 'qualifier'>): FigureRange | null {
  if (value === undefined) return null
  const [least, most] = typeof value === 'number' ? [value, value] : value
  switch (qualifier) {
    case 'at-least':
    case 'more-than':
      return { least, most: Number.POSITIVE_INFINITY }
    case 'up-to':
    case 'less-than':
      return { least: 0, most }
    case 'about':
      return { least: least - Math.abs(least) * ABOUT, most: most + Math.abs(most) * ABOUT }
    default:
      return { least, most }
  }
}

/** Whether one number could be what all of them mean. */
export function agree(ranges: readonly FigureRange[]): boolean {
  return Math.max(...ranges.map(({ least }) => least)) <= Math.min(...ranges.map(({ most }) => most))
}
