import { useTranslation } from 'react-i18next'
import type { ArticleHead } from '../../domain/schema/dataset.ts'
import { SourceLine } from '../source-line.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** Says which other articles hold passages of this one word for word: one origin, however many papers. */
export function SharedText({ article }: { article: ArticleHead }) {
  const { t } = useTranslation('reading')
  const { number } = useDates()
  const articles = useMapStore((state) => state.dataset.articles)
  if (!article.sharesText) return null
  return (
    <div className="shared-text" data-shared-text>
      <p>{t('sharedText')}</p>
      <ul>
        {article.sharesText.map(([index, share]) => {
          const other = articles[index]
          if (!other) return null
          return (
            <li key={other.id}>
              <SourceLine id={other.id} />{' '}
              <span className="quiet">{t('sharedShare', { percent: number(Math.round(share * 100)) })}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
