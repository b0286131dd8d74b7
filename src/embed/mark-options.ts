import type { EmbedOptions } from './options.ts'

/** Marks of the options on the root, by which CSS lays out the page before and after it comes to life. */
export function markOptions(root: HTMLElement, { interactive, slider, list, height }: EmbedOptions): void {
  root.dataset.interactive = interactive
  root.toggleAttribute('data-no-slider', !slider)
  root.toggleAttribute('data-list', list)
  if (height !== null) root.style.setProperty('--map-height', `${height}px`)
  if (list) root.querySelector('.embed-list')?.setAttribute('open', '')
  // A map that never comes to life: what only it would answer is out of reach.
  if (interactive === 'never') {
    for (const dead of root.querySelectorAll('.time-area, .map-buttons')) dead.setAttribute('inert', '')
  }
}
