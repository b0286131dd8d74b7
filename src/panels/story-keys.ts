import type { Direction } from '../domain/languages.ts'

/**
 * Steps that a key moves a story on: Page keys as in a text, sideways arrows in reading direction. Up and down stay the
 * panel's own scrolling, and the map's keys are the map's.
 */
export function storyKey(key: string, direction: Direction): 1 | -1 | null {
  switch (key) {
    case 'PageDown':
      return 1
    case 'PageUp':
      return -1
    case 'ArrowLeft':
      return direction === 'rtl' ? 1 : -1
    case 'ArrowRight':
      return direction === 'rtl' ? -1 : 1
    default:
      return null
  }
}
