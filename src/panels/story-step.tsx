import { useTranslation } from 'react-i18next'
import type { StoryStep } from '../domain/schema/story.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { parseDay } from '../domain/time/day.ts'
import { MarkedTextView } from './marked-text-view.tsx'
import { SourceLine } from './source-line.tsx'
import { useDates } from './use-dates.ts'

/** The days of a step, its text with its places, and its sources. */
export function StoryStepText({ step }: { step: StoryStep }) {
  const { t } = useTranslation('story')
  const { language, window } = useDates()
  const days = { from: parseDay(step.window.from) ?? 0, to: parseDay(step.window.to) ?? 0 }
  return (
    <>
      <p className="section-note">{window(days)}</p>
      <div className="reading">
        {inLanguage(step.text, language).map((paragraph) => (
          <p key={paragraph}>
            <MarkedTextView text={paragraph} />
          </p>
        ))}
      </div>
      <div className="story-sources" data-sources>
        <h4>{t('sources')}</h4>
        <ul className="source-list">
          {step.sources.map((id) => (
            <li key={id}>
              <SourceLine id={id} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
