/** What of a key press says whether it asks for the search. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

/** A letter of the Arabic block: what an Arabic layout types where a Latin one has its own. */
const ARABIC = /^\p{Script=Arabic}$/u
const LATIN = /^[a-z]$/i

/**
 * Whether a key press asks for the search: `/` wherever a layout has it, and the key of the slash where an Arabic layout
 * types a letter there (ظ); Ctrl or Command with K, by the letter where the layout is Latin, else by the key's place.
 */
export function asksForSearch(press: KeyPress): boolean {
  if (press.isComposing || press.altKey) return false
  const { key, code } = press
  if (press.ctrlKey || press.metaKey) {
    return !press.shiftKey && (LATIN.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK')
  }
  return key === '/' || (code === 'Slash' && !press.shiftKey && ARABIC.test(key))
}

const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

/** Whether what has the focus takes letters itself, or lies in a dialog over the page. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('textarea, select, dialog[open]')) return true
  return target instanceof HTMLInputElement && !NOT_TEXT.includes(target.type)
}
