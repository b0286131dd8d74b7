import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { CardClose, CardHeader } from './card-header.tsx'
import { storyKey } from './story-keys.ts'
import { StoryList } from './story-list.tsx'
import { StoryNav, StoryProgress } from './story-nav.tsx'
import { storyScroll } from './story-scroll.ts'
import { StoryStepText } from './story-step.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore, useMapStoreApi } from './use-map-store.ts'
import { type OpenStory, useOpenStory, useStepLink } from './use-story.ts'

/** A guided walk: all its steps to read and scroll through; time and map follow the step the reader is at. */
export function StoryCard() {
  const { t } = useTranslation()
  const open = useOpenStory()
  const failed = useMapStore((state) => state.details.failed.size > 0)
  if (!open) return <p className="empty">{failed ? t('detailFailed') : t('loading')}</p>
  return <StoryText key={open.story.id} open={open} />
}

function StoryText({ open }: { open: OpenStory }) {
  const { story, place } = open
  const { t } = useTranslation('story')
  const { language, number } = useDates()
  const stepLink = useStepLink()
  const card = useStoryPanel(story.steps.length)
  return (
    <article ref={card} className="card story" data-card="story" data-id={story.id} data-step={place.step}>
      <div className="story-bar">
        <StoryProgress open={open} />
        <CardClose />
      </div>
      <CardHeader
        kind={`${t('story')} · ${t('stepsCount', { count: story.steps.length })}`}
        title={inLanguage(story.title, language)}
        close={false}
      />
      <p className="story-summary">{inLanguage(story.summary, language)}</p>
      {story.steps.map((step, i) => (
        <section
          key={step.id}
          className="story-step"
          aria-current={i === place.step ? 'step' : undefined}
          data-story-step={i}
        >
          <h3>
            <a {...stepLink(story.id, i)}>
              <span className="story-number">{number(i + 1)}</span> {inLanguage(step.heading, language)}
            </a>
          </h3>
          <StoryStepText step={step} />
        </section>
      ))}
      <StoryList except={story.id} heading={t('others')} />
      <StoryNav open={open} />
    </article>
  )
}

/** Keys and scrolling of the panel move the story; a step chosen elsewhere is scrolled to. */
function useStoryPanel(count: number) {
  const store = useMapStoreApi()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const panel = card.current?.closest<HTMLElement>('[data-panel]')
    if (!card.current || !panel) return
    const { actions } = store.getState()
    const stepNow = () => store.getState().story?.step ?? 0
    const steps = [...card.current.querySelectorAll<HTMLElement>('[data-story-step]')]
    let byScroll = false
    const scroll = storyScroll(panel, steps, (step) => {
      if (step === stepNow()) return
      byScroll = true
      actions.goToStep(step)
      byScroll = false
    })
    if (stepNow() > 0) scroll.show(stepNow(), 'instant')
    const stopStore = store.subscribe((state, previous) => {
      if (byScroll || state.selection?.kind !== 'story' || state.story === previous.story) return
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      scroll.show(stepNow(), still ? 'instant' : 'smooth')
    })
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const move = storyKey(event.key, directionOf(store.getState().language))
      if (move === null) return
      event.preventDefault()
      const next = stepNow() + move
      if (next >= 0 && next < count) actions.goToStep(next)
    }
    panel.addEventListener('keydown', press)
    return () => {
      scroll.stop()
      stopStore()
      panel.removeEventListener('keydown', press)
    }
  }, [store, count])
  return card
}
