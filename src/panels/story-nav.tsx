import { useTranslation } from 'react-i18next'
import { directionOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { awayFromStep } from '../store/story-steps.ts'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { type OpenStory, useStepLink } from './use-story.ts'

/** A bar of the story's steps, each a link to it. */
export function StoryProgress({ open: { story, place } }: { open: OpenStory }) {
  const { t } = useTranslation('story')
  const { language, number } = useDates()
  const stepLink = useStepLink()
  const count = story.steps.length
  return (
    <nav aria-label={t('steps')}>
      <ol className="story-progress">
        {story.steps.map((step, i) => (
          <li key={step.id} data-past={i < place.step || undefined}>
            <a
              href={stepLink(story.id, i).href}
              onClick={stepLink(story.id, i).onClick}
              aria-current={i === place.step ? 'step' : undefined}
              title={inLanguage(step.heading, language)}
            >
              <span className="visually-hidden">
                {t('stepOf', { step: number(i + 1), count: number(count) })}:{' '}
                {inLanguage(step.heading, language)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Previous and next, where the reader stands, and the way back to the step once time or map were moved. */
export function StoryNav({ open: { story, place } }: { open: OpenStory }) {
  const { t } = useTranslation('story')
  const { language, number } = useDates()
  const goToStep = useMapStore((state) => state.actions.goToStep)
  const away = useMapStore(awayFromStep)
  const count = story.steps.length
  const rtl = directionOf(language) === 'rtl'
  const step = story.steps[place.step]
  return (
    <div className="story-nav">
      {away && (
        <button
          type="button"
          className="button story-back"
          onClick={() => goToStep(place.step)}
          data-back-to-step
        >
          {t('backToStep')}
        </button>
      )}
      <div className="story-turn">
        <button
          type="button"
          className="button"
          disabled={place.step === 0}
          aria-keyshortcuts={`PageUp ${rtl ? 'ArrowRight' : 'ArrowLeft'}`}
          onClick={() => goToStep(place.step - 1)}
          data-previous
        >
          {t('previous')}
        </button>
        <p className="story-where" role="status">
          {t('stepOf', { step: number(place.step + 1), count: number(count) })}
          <span className="visually-hidden">: {inLanguage(step?.heading, language)}</span>
        </p>
        <button
          type="button"
          className="button button-strong"
          disabled={place.step >= count - 1}
          aria-keyshortcuts={`PageDown ${rtl ? 'ArrowLeft' : 'ArrowRight'}`}
          onClick={() => goToStep(place.step + 1)}
          data-next
        >
          {t('next')}
        </button>
      </div>
    </div>
  )
}
