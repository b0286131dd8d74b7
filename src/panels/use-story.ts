import type { MouseEvent } from 'react'
import type { Story } from '../domain/schema/story.ts'
import { pagePath } from '../domain/url/page-path.ts'
import { formatUrlState } from '../domain/url/url-state.ts'
import type { StoryPlace } from '../store/state.ts'
import { useSite } from './site.ts'
import { useMapStore, useMapStoreApi } from './use-map-store.ts'

export interface OpenStory {
  story: Story
  place: StoryPlace
}

/** The story that is told and the step it stands at; null without one, and before its text is here. */
export function useOpenStory(): OpenStory | null {
  const place = useMapStore((state) => (state.selection?.kind === 'story' ? state.story : null))
  const story = useMapStore((state) => (place ? state.details.stories.get(place.id) : undefined))
  return place && story ? { place, story } : null
}

/** Address and click of a link to a step of a story. */
export function useStepLink(): (
  id: string,
  step: number,
) => {
  href: string
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void
} {
  const store = useMapStoreApi()
  const { root, form } = useSite()
  return (id, step) => ({
    href: `${root === null ? '' : root + pagePath({ kind: 'story', id }, form)}?${formatUrlState(root === null ? { selection: { kind: 'story', id }, step } : { step })}`,
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
      event.preventDefault()
      store.getState().actions.goToStep(step)
    },
  })
}
