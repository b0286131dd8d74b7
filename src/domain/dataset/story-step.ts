import { sameAspect } from '../geometry/same-aspect.ts'
import { ALL_LAYERS, type LayerSet, layersNamed } from '../map-layers.ts'
import type { Bounds } from '../schema/map-config.ts'
import type { StepView, Story } from '../schema/story.ts'
import { parseDay } from '../time/day.ts'
import type { Selection } from '../url/url-state.ts'
import type { Dataset } from './dataset.ts'
import { selectionBounds } from './selection-bounds.ts'
import type { TimeWindow } from './window.ts'

/** What the map and the time control show at one step of a story. */
export interface StepState {
  /** The step's number from 0, inside the story. */
  step: number
  window: TimeWindow
  view: StepView
  layers: LayerSet
  /** What is marked on the map. */
  selection: Selection | null
}

/** State at a step; numbers beyond the story's ends are its first and last step. */
export function storyStep({ steps }: Story, number: number): StepState {
  const step = Math.max(0, Math.min(steps.length - 1, Math.trunc(number)))
  const record = steps[step]
  if (!record) throw new RangeError('a story without steps')
  const { window, view, layers, selection } = record
  return {
    step,
    window: { from: parseDay(window.from) ?? 0, to: parseDay(window.to) ?? 0 },
    view,
    layers: (layers && layersNamed(layers)) ?? ALL_LAYERS,
    selection: selection ?? null,
  }
}

/**
 * What of the map a step's view shows, in the proportions of the start view: the first picture of a prebuilt page is
 * then drawn to the same size for every step.
 */
export function stepBounds(dataset: Dataset, view: StepView): Bounds {
  const { start } = dataset.map
  const bounds =
    view.bounds ??
    (view.place === undefined ? null : selectionBounds(dataset, { kind: 'place', id: view.place }))
  return sameAspect(bounds ?? start.bounds, start.bounds)
}
