import type { EmbedOptions } from './options.ts'

/** Longest time out of sight, ms: a frame far off screen paints nothing meanwhile. */
const LONGEST = 300

/**
 * Does what lays out anew a page that may be on screen already. It is out of sight for the frame in which that happens:
 * what is read is never seen to move.
 */
function outOfSight(root: HTMLElement, layOut: () => void): void {
  const show = () => root.style.removeProperty('visibility')
  root.style.setProperty('visibility', 'hidden')
  layOut()
  requestAnimationFrame(() => requestAnimationFrame(show))
  setTimeout(show, LONGEST)
}

/**
 * Marks of the options on the root, by which CSS lays out the page before and after it comes to life. `seen`: the page may
 * be on screen already, laid out without them.
 */
export function markOptions(root: HTMLElement, options: EmbedOptions, seen: boolean): void {
  // A height is that of the map over its list.
  const { slider, list } = options
  if (seen && (!slider || list)) outOfSight(root, () => setMarks(root, options))
  else setMarks(root, options)
}

function setMarks(root: HTMLElement, { interactive, slider, list, height }: EmbedOptions): void {
  root.dataset.interactive = interactive
  root.toggleAttribute('data-no-slider', !slider)
  root.toggleAttribute('data-list', list)
  if (height !== null) root.style.setProperty('--map-height', `${height}px`)
  if (list) root.querySelector('.embed-list')?.setAttribute('open', '')
  // A map that never comes to life: what only it would answer is out of reach.
  if (interactive === 'never') {
    for (const dead of root.querySelectorAll('.time-area, .map-buttons, .story-nav, .chip-button'))
      dead.setAttribute('inert', '')
  }
}
