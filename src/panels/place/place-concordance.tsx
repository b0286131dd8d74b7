import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { articlesNaming } from '../../domain/articles/articles-naming.ts'
import { concordance } from '../../domain/articles/concordance.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { CONCORDANCE_LIMIT } from '../../store/needed-details.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** Each spelling of the place's name in the articles, who prints it and how often. */
export function PlaceConcordance({ index, id }: { index: number; id: string }) {
  const { t } = useTranslation('cards')
  const { number, language } = useDates()
  const articles = useMapStore((state) => state.dataset.articles)
  const details = useMapStore((state) => state.details.articles)
  const naming = useMemo(() => articlesNaming(articles, index), [articles, index])
  const rows = useMemo(
    () =>
      concordance(
        naming.flatMap((head) => {
          const detail = details.get(head.id)
          return detail ? [{ head, mentions: detail.mentions }] : []
        }),
        id,
      ),
    [naming, details, id],
  )
  if (rows.length === 0) return null
  return (
    <section className="card-section" data-concordance>
      <h3 id="concordance">
        {t('concordance')} <span className="count">{t('formsCount', { count: rows.length })}</span>
      </h3>
      <table className="card-table" aria-labelledby="concordance">
        <thead>
          <tr>
            <th scope="col">{t('form')}</th>
            <th scope="col">{t('formTimes')}</th>
            <th scope="col">{t('formUsers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ form, times, users, language: of }) => (
            <tr key={form}>
              <th scope="row">
                <bdi lang={of} className="form">
                  {form}
                </bdi>
              </th>
              <td className="figure">{number(times)}</td>
              <td>
                {users.map((user, i) => (
                  <span key={user.publisher.ar}>
                    {i > 0 && t('ui:listSeparator')}
                    <bdi>{inLanguage(user.publisher, language)}</bdi>
                    {users.length > 1 && <span className="form-times"> ×{number(user.times)}</span>}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {naming.length > CONCORDANCE_LIMIT && (
        <p className="section-note">{t('concordanceCut', { n: number(CONCORDANCE_LIMIT) })}</p>
      )}
    </section>
  )
}
