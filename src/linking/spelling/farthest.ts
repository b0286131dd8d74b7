/** Farthest cost at which a word may still be a name of so many letters. */
export function farthest(letters: number): number {
  if (letters <= 4) return 0.3
  if (letters === 5) return 0.6
  if (letters <= 7) return 1
  return letters <= 11 ? 1.3 : 1.8
}

/** Names of so many letters and fewer are short. */
export const SHORT_NAME = 5
