import { loadMessages } from '../i18n/load-messages.ts'
import { laterStyles } from '../page/later-styles.ts'
import { holdTouches } from '../panels/held-touches.ts'
import type { StandingMap } from '../panels/mount-map.ts'
import { mapElements, standMap } from '../panels/stand-map.ts'
import type { MapStore } from '../store/create-store.ts'
import type { feedDetails } from '../store/feed-details.ts'
import type { MapState } from '../store/state.ts'
import { watchSight } from './on-screen.ts'
import type { EmbedOptions } from './options.ts'

export interface LivePage {
  container: HTMLElement
  store: MapStore
  /** Relative address of the site's folder of this language. */
  root: string | null
  options: EmbedOptions
  /** Begins to fetch what the view needs besides the dataset itself. */
  feed: () => ReturnType<typeof feedDetails>
}

/** Of the state, what is seen beside the map. */
const SEEN = [
  'selection',
  'reading',
  'story',
  'language',
  'window',
  'filter',
] as const satisfies (keyof MapState)[]
/** The map alone would leave the reader with a still picture, and nothing would say why. */
const NEEDS_WORDS: ReadonlySet<MapState['mapStatus']> = new Set(['late', 'failed', 'unsupported'])

type WholeState = ReturnType<MapStore['getState']>

/**
 * Everything of a frame beside its map. `shown` is the state that the page was built in, where it shows one that the
 * store has had. Resolves when it answers the reader; rejects where its scripts do not arrive.
 */
export async function bringPanels(
  { container, store, root, options, feed }: LivePage,
  standing: StandingMap | null = null,
  shown: WholeState | null = null,
): Promise<void> {
  const [{ showPanels }] = await Promise.all([
    import('./live-panels.tsx'),
    loadMessages(store.getState().language),
    feed().settled(),
    laterStyles(container),
  ])
  const { details } = store.getState()
  // A page without some of its details shows a fault in their place: not what was built.
  const built = shown && details.failed.size === 0 ? { ...shown, details } : null
  await showPanels(container, store, { root, options, built, standing })
}

/**
 * Puts the live map on a page that shows what the store says, and leaves the rest of it as it is. The panels come when
 * the reader touches the page, when what they show changes, or when the map has something to say.
 */
export async function mapBeforePanels(page: LivePage): Promise<void> {
  const { container, store } = page
  const elements = mapElements(container)
  if (!elements) return bringPanels(page)
  const feed = once(page.feed)
  // Where a step of a story looks at is told by its text; hosts may ask for any mention of an article at once.
  const { selection } = store.getState()
  if (selection?.kind === 'story' || selection?.kind === 'article') await feed().settled()
  const shown = store.getState()

  if (document.fullscreenEnabled) container.querySelector('[data-full-screen]')?.removeAttribute('hidden')
  const standing = standMap(store, elements, 'cooperative', () => void bring())
  const stopSight = watchSight((away) => standing.map.setParked(away))
  const stopStore = store.subscribe((state, before) => {
    elements.element.dataset.status = state.mapStatus
    if (NEEDS_WORDS.has(state.mapStatus) || SEEN.some((key) => state[key] !== before[key])) void bring()
  })
  const bring = once(async () => {
    try {
      await bringPanels({ ...page, feed }, standing, shown)
    } catch {
      // The line failed: the page stays as it is, and the next touch asks again.
      bring.again()
      return
    }
    stopSight()
    stopStore()
    handOver()
  })
  const handOver = holdTouches(container, elements.live, bring)
}

/** A function that does its work the first time; `again` lets it do so once more. */
function once<T>(work: () => T): (() => T) & { again: () => void } {
  let done: { value: T } | null = null
  const run = () => {
    done ??= { value: work() }
    return done.value
  }
  const again = () => {
    done = null
  }
  return Object.assign(run, { again })
}
