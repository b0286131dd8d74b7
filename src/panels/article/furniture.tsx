import { useTranslation } from 'react-i18next'
import type { ArticleText } from '../../domain/schema/article-text.ts'

/** The lines of the page around the article, folded away: links, labels, other stories. */
export function Furniture({ text, language }: { text: ArticleText; language: string }) {
  const { t } = useTranslation('reading')
  if (text.furniture.length === 0) return null
  return (
    <details className="furniture" data-furniture>
      <summary>
        {t('furniture')} · {t('lines', { count: text.furniture.length })}
      </summary>
      <p className="section-note">{t('furnitureNote')}</p>
      <div lang={language}>
        {text.furniture.map(([start, end]) => (
          <p key={start} dir="auto">
            {text.text.slice(start, end)}
          </p>
        ))}
      </div>
    </details>
  )
}
