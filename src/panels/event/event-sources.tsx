import { useTranslation } from 'react-i18next'
import { SourceLine } from '../source-line.tsx'
import { useOrigins } from '../use-origins.ts'

/** What the event is known from. Articles that share a text stand together and count as one origin. */
export function EventSources({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation('cards')
  const origins = useOrigins().group(sources)
  const documents = origins.reduce((sum, origin) => sum + origin.sources.length, 0)
  return (
    <section className="card-section" data-sources>
      <h3>
        {t('ui:sourcesHeading')}{' '}
        <span className="count">
          {t('sourcesCount', { count: documents })}
          {origins.length < documents && ` · ${t('originsCount', { count: origins.length })}`}
        </span>
      </h3>
      <ul className="source-list">
        {origins.map((origin) =>
          origin.sources.length === 1 ? (
            <li key={origin.sources[0]}>
              <SourceLine id={origin.sources[0]!} />
            </li>
          ) : (
            <li key={origin.sources[0]} className="one-origin" data-one-origin>
              <p>{t('oneOrigin', { count: origin.sources.length })}</p>
              <ul>
                {origin.sources.map((id) => (
                  <li key={id}>
                    <SourceLine id={id} />
                  </li>
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
