import { useTranslation } from 'react-i18next'
import { readFromStart, readTo } from '../../store/read-to.ts'
import { openStops } from '../../store/reading-place.ts'
import { memoizeLast } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'
import { labelText } from '../names.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'

/** The article's places one by one, in reading order: where the reader is, and the way on and back. */
export function ArticleStrip({ stops }: { stops: readonly number[] }) {
  const { t } = useTranslation('articleMode')
  const { language, number } = useDates()
  const store = useMapStoreApi()
  const at = useMapStore((state) => state.reading?.at ?? -1)
  const place = useMapStore((state) => state.dataset.places[stops[at] ?? -1])
  const go = (next: number) => (next < 0 ? readFromStart(store) : readTo(store, next))
  return (
    <section className="article-strip" aria-label={t('label')} data-stop={place?.id}>
      <button
        type="button"
        className="button"
        aria-label={t('previousPlace')}
        disabled={at < 0}
        onClick={() => go(at - 1)}
        data-previous
      >
        {t('previous')}
      </button>
      <p role="status">
        {place ? (
          <>
            <bdi className="article-strip-place">{labelText(place.properties.name, language)}</bdi>
            <span className="article-strip-count">
              {t('reading:mentionOf', { n: number(at + 1), all: number(stops.length) })}
            </span>
          </>
        ) : (
          t('reading:placesCount', { count: stops.length })
        )}
      </p>
      <button
        type="button"
        className="button button-strong"
        aria-label={t('nextPlace')}
        disabled={at >= stops.length - 1}
        onClick={() => go(at + 1)}
        data-next
      >
        {t('next')}
      </button>
    </section>
  )
}

const stopsOf = memoizeLast((selection: MapState['selection'], dataset: MapState['dataset']) =>
  openStops({ selection, dataset }),
)

/** The stops of the selected article; null where there is nothing to go through. */
export function useOpenStops(): readonly number[] | null {
  const stops = useMapStore(({ selection, dataset }) => stopsOf(selection, dataset))
  return stops.length > 0 ? stops : null
}
