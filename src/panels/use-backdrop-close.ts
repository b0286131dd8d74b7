import { type RefObject, useEffect } from 'react'

/** A press beside a modal dialog closes it. */
export function useBackdropClose(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const closeOnBackdrop = (event: MouseEvent) => {
      if (event.target === element) element.close()
    }
    element.addEventListener('click', closeOnBackdrop)
    return () => element.removeEventListener('click', closeOnBackdrop)
  }, [dialog])
}
