import { useTranslation } from 'react-i18next'
import type { StoryHead } from '../domain/schema/dataset.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelectionLink } from './use-selection-link.ts'

/** The map's stories as links; nothing where it has none. `onChoose` is called after one was chosen. */
export function StoryList({
  heading,
  except,
  onChoose,
  level: Heading = 'h3',
}: {
  heading: string
  level?: 'h2' | 'h3'
  /** A story to leave out. */
  except?: string
  onChoose?: () => void
}) {
  const stories = useMapStore((state) => state.dataset.core.stories)
  const listed = stories.filter(({ id }) => id !== except)
  if (listed.length === 0) return null
  return (
    <section className="card-section" data-stories>
      <Heading>{heading}</Heading>
      <ul className="story-list">
        {listed.map((story) => (
          <StoryLine key={story.id} story={story} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  )
}

function StoryLine({ story, onChoose }: { story: StoryHead; onChoose: (() => void) | undefined }) {
  const { t } = useTranslation('story')
  const { language } = useDates()
  const link = useSelectionLink({ kind: 'story', id: story.id })
  return (
    <li className="story-line">
      <a
        href={link.href}
        aria-current={link['aria-current']}
        className="article-title"
        onClick={(event) => {
          link.onClick(event)
          if (event.defaultPrevented) onChoose?.()
        }}
      >
        {inLanguage(story.title, language)}
      </a>
      <p className="section-note">
        {inLanguage(story.summary, language)} <span>({t('stepsCount', { count: story.steps })})</span>
      </p>
    </li>
  )
}
