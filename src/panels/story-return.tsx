import { useTranslation } from 'react-i18next'
import { inLanguage } from '../domain/text/in-language.ts'
import { useMapStore } from './use-map-store.ts'

/** Beside the card of what a story named: the way back to the step it was named in. */
export function StoryReturn() {
  const { t } = useTranslation('story')
  const language = useMapStore((state) => state.language)
  const goToStep = useMapStore((state) => state.actions.goToStep)
  const left = useMapStore((state) => (state.selection?.kind === 'story' ? null : state.story))
  const story = useMapStore((state) => state.dataset.core.stories.find(({ id }) => id === left?.id))
  if (!left || !story) return null
  return (
    <p className="story-return">
      <button type="button" className="text-button" onClick={() => goToStep(left.step)} data-return-to-story>
        {t('return', { title: inLanguage(story.title, language) })}
      </button>
    </p>
  )
}
