import type { MarkedSelection } from '../domain/dataset/reading-stops.ts'
import { type StepState, stepBounds, storyStep } from '../domain/dataset/story-step.ts'
import { ALL_LAYERS, type LayerSet, layersNamed } from '../domain/map-layers.ts'
import type { Selection, UrlState } from '../domain/url/url-state.ts'
import type { MapState, StoryPlace } from './state.ts'
import { clampWindow, detailAround } from './time-range.ts'

const ALL_PENDING = { window: true, view: true, layers: true } as const

/** Where a URL's story opens; what the URL says of window and camera stands against the step's own. */
export function openingStory(url: UrlState, selection: Selection | null): StoryPlace | null {
  if (selection?.kind !== 'story') return null
  return {
    id: selection.id,
    step: url.step ?? 0,
    pending: {
      window: url.from === undefined && url.to === undefined,
      view: url.at === undefined,
      layers: !url.layers || layersNamed(url.layers) === null,
    },
  }
}

/** The place in a story after a new selection: a story opens at its start; closing everything leaves it. */
export function leftStory(story: StoryPlace | null, selection: Selection | null): StoryPlace | null {
  if (selection === null) return null
  return selection.kind === 'story' ? { id: selection.id, step: 0, pending: ALL_PENDING } : story
}

/** The change that leads to a step of a story, with all that it shows. */
export function stepAgain(
  story: StoryPlace,
  step: number,
  selection: Selection | null,
): Pick<MapState, 'selection' | 'story'> {
  return {
    // Within the story the selection stays the very same: a step is no new entry of the history.
    selection: selection?.kind === 'story' ? selection : { kind: 'story', id: story.id },
    story: { id: story.id, step, pending: ALL_PENDING },
  }
}

type Told = Pick<MapState, 'selection' | 'story' | 'details'>

/** The step that the open story stands at; null without a story, and before its text is here. */
function currentStep({ selection, story, details }: Told): StepState | null {
  if (selection?.kind !== 'story' || story === null) return null
  const text = details.stories.get(story.id)
  return text ? storyStep(text, story.step) : null
}

/** What of a step is pending, as a change of the state; nothing where there is none. */
export function stepTaken(state: MapState, animate: boolean): Partial<MapState> {
  const { story, dataset } = state
  const current = currentStep(state)
  if (!story?.pending || !current) return {}
  const { span } = dataset.map
  const window = clampWindow(current.window, span)
  return {
    story: { ...story, step: current.step, pending: null },
    highlightedPlace: null,
    ...(story.pending.layers ? { layers: current.layers } : {}),
    ...(story.pending.window ? { window, settledWindow: window, detail: detailAround(window, span) } : {}),
    ...(story.pending.view
      ? {
          camera: null,
          cameraWish: {
            serial: (state.cameraWish?.serial ?? 0) + 1,
            animate,
            bounds: stepBounds(dataset, current.view),
          },
        }
      : {}),
  }
}

/** Whether the window is the story's own: the step's, or one still to come. Undefined where no story is told. */
export function windowOfStep(
  state: Told & Pick<MapState, 'dataset'>,
  window: MapState['window'],
): boolean | undefined {
  if (state.selection?.kind !== 'story' || !state.story) return undefined
  if (state.story.pending?.window) return true
  const step = currentStep(state)
  if (!step) return false
  const own = clampWindow(step.window, state.dataset.map.span)
  return own.from === window.from && own.to === window.to
}

/** The layers that show where the reader has chosen none: a told step's own, else all. */
export function layersOfStep(state: Told): LayerSet {
  return currentStep(state)?.layers ?? ALL_LAYERS
}

/** What a story leaves behind once it is closed: layers that it had hidden show again, those the reader chose stay. */
export function layersLeft(state: Told & Pick<MapState, 'layers'>, story: StoryPlace | null): LayerSet {
  const text = state.story && state.details.stories.get(state.story.id)
  if (!text || story) return state.layers
  return state.layers === storyStep(text, state.story?.step ?? 0).layers ? ALL_LAYERS : state.layers
}

/** Whether the reader has moved time (once it rests) or map away from what the step shows, or shows other layers. */
export function awayFromStep(
  state: Told & Pick<MapState, 'dataset' | 'settledWindow' | 'camera' | 'layers'>,
): boolean {
  if (!currentStep(state) || state.story?.pending) return false
  return (
    windowOfStep(state, state.settledWindow) === false ||
    state.camera !== null ||
    state.layers !== layersOfStep(state)
  )
}

/**
 * What is marked on the map: of a story, what its step marks; of an article, the place the reader has come to as well. The
 * same object as long as it is the same.
 */
export function markedSelection(state: MapState): MarkedSelection | null {
  if (state.selection?.kind !== 'story') return state.reading?.marked ?? state.selection
  const { story, details } = state
  if (!story) return null
  return details.stories.get(story.id)?.steps[story.step]?.selection ?? null
}
