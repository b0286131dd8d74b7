import { useTranslation } from 'react-i18next'
import { inLanguage } from '../domain/text/in-language.ts'
import { parseDay } from '../domain/time/day.ts'
import { LIST_LIMIT } from '../store/needed-details.ts'
import { visibleEvents } from '../store/selectors.ts'
import { ArticleLine } from './article-line.tsx'
import { EventList } from './event-list.tsx'
import { EmptyWindow } from './filters/empty-reason.tsx'
import { MarkedTextView } from './marked-text-view.tsx'
import { StoryList } from './story-list.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** With nothing selected: the story so far, the articles, and what happened in the window. */
export function HomePanel() {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const start = useMapStore((state) => state.dataset.map.start)
  const articles = useMapStore((state) => state.dataset.articles)
  // Away from the days the story is about, what happened in the window comes first.
  const atStart = useMapStore(({ settledWindow, dataset }) => {
    const { from, to } = dataset.map.start
    return settledWindow.from === parseDay(from) && settledWindow.to === parseDay(to)
  })
  return (
    <div className="card" data-card="home">
      {!atStart && <WindowEvents />}
      <header className="card-header">
        <h2>{inLanguage(start.heading, language)}</h2>
      </header>
      <section className="card-section reading">
        {inLanguage(start.text, language).map((paragraph) => (
          <p key={paragraph}>
            <MarkedTextView text={paragraph} />
          </p>
        ))}
      </section>
      <StoryList heading={t('story:heading')} />
      <section className="card-section" data-articles>
        <h3>
          {t('articlesHeading')}{' '}
          <span className="count">{t('articlesCount', { count: articles.length })}</span>
        </h3>
        <ol className="article-list">
          {articles.slice(0, LIST_LIMIT).map((article) => (
            <ArticleLine key={article.id} article={article} />
          ))}
        </ol>
        {articles.length > LIST_LIMIT && (
          <p className="empty">{t('articlesCut', { count: LIST_LIMIT, n: number(LIST_LIMIT) })}</p>
        )}
      </section>
      {atStart && <WindowEvents />}
    </div>
  )
}

function WindowEvents() {
  const { t } = useTranslation()
  const dates = useDates()
  const indices = useMapStore(visibleEvents)
  const window = useMapStore((state) => state.settledWindow)
  return (
    <section className="card-section" data-events>
      <h3>
        {t('inThisWindow')} <span className="count">{t('eventsCount', { count: indices.length })}</span>
      </h3>
      <p className="section-note">{dates.window(window)}</p>
      {indices.length === 0 ? <EmptyWindow /> : <EventList indices={indices} />}
    </section>
  )
}
