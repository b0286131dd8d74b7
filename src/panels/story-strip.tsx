import { useEffect, useRef } from 'react'
import { directionOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { storyKey } from './story-keys.ts'
import { StoryNav } from './story-nav.tsx'
import { StoryStepText } from './story-step.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import type { OpenStory } from './use-story.ts'

/** One step of a story under the map of an embed, with the way to the next. */
export function StoryStrip({ open }: { open: OpenStory }) {
  const { story, place } = open
  const { language } = useDates()
  const goToStep = useMapStore((state) => state.actions.goToStep)
  const text = useRef<HTMLDivElement>(null)
  const step = story.steps[place.step]
  // Each step is read from its beginning.
  useEffect(() => {
    if (place.step >= 0) text.current?.scrollTo({ top: 0 })
  }, [place.step])
  if (!step) return null
  return (
    <section
      className="story-strip"
      data-card="story"
      data-id={story.id}
      data-step={place.step}
      aria-label={inLanguage(story.title, language)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const move = storyKey(event.key, directionOf(language))
        if (move === null) return
        event.preventDefault()
        const next = place.step + move
        if (next >= 0 && next < story.steps.length) goToStep(next)
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is scrolled by keys */}
      <div ref={text} className="story-strip-text" tabIndex={0}>
        <h2>{inLanguage(step.heading, language)}</h2>
        <StoryStepText step={step} />
      </div>
      <StoryNav open={open} />
    </section>
  )
}
