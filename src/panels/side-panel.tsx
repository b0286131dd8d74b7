import { useTranslation } from 'react-i18next'
import { ArticleCard } from './article/article-card.tsx'
import { EventCard } from './event/event-card.tsx'
import { FaultNote } from './fault-note.tsx'
import { HomePanel } from './home-panel.tsx'
import { PlaceCard } from './place/place-card.tsx'
import { ResultsCard } from './search/results-card.tsx'
import { StoryCard } from './story-card.tsx'
import { StoryReturn } from './story-return.tsx'
import { useMapStore } from './use-map-store.ts'

/** The one panel at the start side: what is selected or, with nothing selected, the story so far. */
export function SidePanel() {
  const { t } = useTranslation()
  const failed = useMapStore((state) => state.details.failed.size > 0)
  const retry = useMapStore((state) => state.actions.retryDetails)
  return (
    <aside className="panel-body" aria-label={t('panelLabel')} data-panel id="panel" tabIndex={-1}>
      {failed && <FaultNote text={t('detailFailed')} onRetry={retry} />}
      <StoryReturn />
      <SelectedCard />
    </aside>
  )
}

function SelectedCard() {
  const selection = useMapStore((state) => state.selection)
  const dataset = useMapStore((state) => state.dataset)
  const query = useMapStore((state) => state.query)
  if (selection?.kind === 'place') {
    const index = dataset.placeIndex.get(selection.id) ?? -1
    const place = dataset.places[index]
    if (place) return <PlaceCard key={selection.id} place={place} index={index} />
  }
  if (selection?.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    if (article) return <ArticleCard key={selection.id} article={article} />
  }
  if (selection?.kind === 'event') {
    const index = dataset.eventIds.indexOf(selection.id)
    if (index >= 0) return <EventCard key={selection.id} index={index} />
  }
  if (selection?.kind === 'story') return <StoryCard />
  if (query !== '') return <ResultsCard key={query} query={query} />
  return <HomePanel />
}
