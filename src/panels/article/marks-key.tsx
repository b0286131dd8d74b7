import { useTranslation } from 'react-i18next'
import { natureOf } from '../../domain/articles/forms.ts'
import type { Mention } from '../../domain/schema/article.ts'

/** What the marks mean: of those kinds that the article has; and the keys that lead from one to the next. */
export function MarksKey({ mentions }: { mentions: readonly Mention[] }) {
  const { t } = useTranslation('reading')
  const natures = mentions.map(natureOf)
  const has = (kind: 'metonym' | 'corrected' | 'unsure') => natures.some((nature) => nature[kind])
  return (
    <details className="marks-key">
      <summary>{t('marksKey')}</summary>
      <ul>
        <li>
          <span className="mention">{t('markSample')}</span> {t('markPlace')}
        </li>
        {has('metonym') && (
          <li>
            <span className="mention" data-metonym>
              {t('markSample')}
            </span>{' '}
            {t('markMetonym')}
          </li>
        )}
        {has('unsure') && (
          <li>
            <span className="mention" data-unsure>
              {t('markSample')}
            </span>{' '}
            {t('markUnsure')}
          </li>
        )}
        {has('corrected') && (
          <li>
            <span className="mention" data-corrected>
              {t('markSample')}
            </span>{' '}
            {t('markCorrected')}
          </li>
        )}
      </ul>
      <p>
        {t('keysBefore')} <kbd>J</kbd> {t('keysNext')} <kbd>K</kbd> {t('keysPrevious')}
      </p>
    </details>
  )
}
