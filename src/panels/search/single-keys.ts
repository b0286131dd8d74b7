/** Where it is kept that the reader wants no shortcut of a single key (WCAG 2.1.4: who speaks to the page may press one unasked). */
const KEY = 'map:single-keys'

export function singleKeysWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export function wantSingleKeys(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Without storage the choice lasts as long as nothing: the key with Ctrl does the same.
  }
}
