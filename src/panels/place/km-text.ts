/** Kilometres as they are said: one decimal below ten, none above; `number` writes them in the reader's digits. */
export function kmText(km: number, number: (value: number) => string): string {
  return number(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))
}
