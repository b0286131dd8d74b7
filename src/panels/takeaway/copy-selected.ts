/** Selects the text that stands in an element: a field's value, or what the element reads. */
function select(shown: HTMLElement): void {
  const field = shown.matches('input, textarea') ? shown : shown.querySelector('textarea')
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // Only what has the focus is copied.
    field.focus({ preventScroll: true })
    field.select()
  } else getSelection()?.selectAllChildren(shown)
}

/**
 * Selects a text that stands on the page and asks the browser to copy the selection, as a key would: the way that is open
 * where the clipboard is denied (frames without the permission, pages without TLS). The selection stays, for the reader's own key.
 */
export function copySelected(shown: HTMLElement | null): boolean {
  if (!shown) return false
  select(shown)
  try {
    // No other way is left here, and browsers keep it for that.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy')
  } catch {
    return false
  }
}
