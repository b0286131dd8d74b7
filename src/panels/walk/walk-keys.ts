/** What a key asks of the map that has the focus. */
export type WalkKey =
  | { do: 'walk'; steps: number }
  | { do: 'open' }
  | { do: 'leave' }
  | { do: 'zoom'; delta: number }
  | { do: 'pan'; right: number; down: number }

/** Part of the free width or height that an arrow moves the map by. */
export const PAN_PART = 0.25

/**
 * Page keys go from feature to feature, Home and End to the first and last, Enter opens, Escape leaves. Arrows and signs move the
 * map as MapLibre's own keys do: an arrow towards its side of the world, whatever the direction of the text.
 */
export function walkKey(key: string, shift: boolean): WalkKey | null {
  switch (key) {
    case 'PageDown':
      return { do: 'walk', steps: 1 }
    case 'PageUp':
      return { do: 'walk', steps: -1 }
    case 'Home':
      return { do: 'walk', steps: Number.NEGATIVE_INFINITY }
    case 'End':
      return { do: 'walk', steps: Number.POSITIVE_INFINITY }
    case 'Enter':
      return { do: 'open' }
    case 'Escape':
      return { do: 'leave' }
    case '+':
    case '=':
      return { do: 'zoom', delta: shift ? 2 : 1 }
    case '-':
    case '_':
      return { do: 'zoom', delta: shift ? -2 : -1 }
    case 'ArrowLeft':
      return { do: 'pan', right: -PAN_PART, down: 0 }
    case 'ArrowRight':
      return { do: 'pan', right: PAN_PART, down: 0 }
    case 'ArrowUp':
      return { do: 'pan', right: 0, down: -PAN_PART }
    case 'ArrowDown':
      return { do: 'pan', right: 0, down: PAN_PART }
    default:
      return null
  }
}
