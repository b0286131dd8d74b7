import { type Language, nameOf, otherLanguages, wayTo } from '../../domain/languages.ts'
import type { AboutData } from '../../domain/schema/about.ts'
import type { MapConfig } from '../../domain/schema/map-config.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { parseDay } from '../../domain/time/day.ts'
import { formatUrlState } from '../../domain/url/url-state.ts'
import { formatDay } from '../../i18n/dates.ts'
import { Counts } from './counts.tsx'
import { LinkerErrors } from './linker-errors.tsx'
import type { AboutTexts } from './texts.ts'

export interface AboutDataProps {
  map: MapConfig
  version: string
  data: AboutData
  texts: AboutTexts
  language: Language
  /** Path of this page below the folder of a language, and address of the map in this one. */
  addresses: { page: string; map: string }
  /** Files to download, by name, and the folder they stand in, relative to the page; null without any. */
  downloads: { folder: string; files: readonly string[] } | null
}

/** The whole page about the data: plain HTML, made at build time, without scripts. */
export function AboutDataPage(props: AboutDataProps) {
  const { map, version, data, texts, language, addresses, downloads } = props
  const { t, style } = texts
  const day = (text: string) => formatDay(parseDay(text) ?? 0, style)
  return (
    <div className="about-data">
      <header>
        <nav>
          <a href={addresses.map}>{t('backToMap')}</a>
          {otherLanguages(language).map((other) => (
            <a key={other} href={`${wayTo(other, language)}${addresses.page}`} lang={other} hrefLang={other}>
              {nameOf(other)}
            </a>
          ))}
        </nav>
        <p className="quiet">{inLanguage(map.title, language)}</p>
        <h1>{t('heading')}</h1>
      </header>
      <main>
        <p>{inLanguage(map.description, language)}</p>
        <p>{t('reach', { day: day(map.span.to) })}</p>
        <p>
          {t('version')}: <code>{version}</code>. <span className="quiet">{t('versionNote')}</span>
        </p>
        {data.about?.sections.map(({ id, heading, paragraphs, terms }) => (
          <section key={id} id={id}>
            <h2>{inLanguage(heading, language)}</h2>
            {inLanguage(paragraphs, language).map((text) => (
              <p key={text}>{text}</p>
            ))}
            {terms && (
              <dl className="terms">
                {terms.map(({ term, meaning }) => (
                  <div key={term.en}>
                    <dt>{inLanguage(term, language)}</dt>
                    <dd>{inLanguage(meaning, language)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
        <section id="certainty">
          <h2>{t('countsHeading')}</h2>
          <p className="quiet">{t('countsNote')}</p>
          <Counts counts={data.counts} texts={texts} />
          {data.lowCertainty.length > 0 && (
            <>
              <h3>{t('lowHeading')}</h3>
              <ul>
                {data.lowCertainty.map(({ id, title, note }) => (
                  <li key={id}>
                    <a href={`${addresses.map}?${formatUrlState({ selection: { kind: 'event', id } })}`}>
                      {inLanguage(title, language)}
                    </a>
                    {note && <>. {inLanguage(note, language)}</>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section id="linker">
          <h2>{t('linkerHeading')}</h2>
          <LinkerErrors
            score={data.linkerScore}
            labels={data.about?.scoreSets ?? {}}
            texts={texts}
            day={day}
          />
        </section>
        <section id="licences">
          <h2>{t('licencesHeading')}</h2>
          <p>{t('licencesNote')}</p>
          <ul>
            {map.attributions.map(({ id, text, covers, licence, url }) => (
              <li key={id}>
                <bdi>{url ? <a href={url}>{inLanguage(text, language)}</a> : inLanguage(text, language)}</bdi>
                {': '}
                {inLanguage(covers, language)}. <bdi>{licence}</bdi>
              </li>
            ))}
          </ul>
          <h3>{t('datasetsHeading')}</h3>
          <ul>
            {data.datasets.map(({ id, title, version: release, url, note }) => (
              <li key={id}>
                <bdi lang="en">{url ? <a href={url}>{title}</a> : title}</bdi>
                {release && <> ({t('release', { version: release })})</>}
                {note && (
                  <>
                    {' · '}
                    <bdi className="quiet" lang="en">
                      {note}
                    </bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
        {downloads && (
          <section id="downloads">
            <h2>{t('downloadsHeading')}</h2>
            <p className="quiet">{t('downloadsNote')}</p>
            <ul>
              {downloads.files.map((file) => (
                <li key={file}>
                  <a href={`${downloads.folder}${file}`} download>
                    {t(`file.${file}`)}
                  </a>
                  {' · '}
                  <code>{file}</code>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section id="corrections">
          <h2>{t('correctionsHeading')}</h2>
          <p>{t(data.corrections.length > 0 ? 'correctionsIntro' : 'correctionsNone')}</p>
          <ol className="corrections">
            {data.corrections.map((entry) => (
              <li key={`${entry.date} ${entry.subject.en}`}>
                <h3>
                  {inLanguage(entry.subject, language)}
                  {' · '}
                  <time dateTime={entry.date}>{day(entry.date)}</time>
                </h3>
                <dl>
                  {(['old', 'new', 'reason'] as const).map((part) => (
                    <div key={part}>
                      <dt>{t(CORRECTION_LABELS[part])}</dt>
                      <dd>{inLanguage(entry[part], language)}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
          <h3>{t('contactHeading')}</h3>
          <p>
            <bdi>{inLanguage(map.contact, language)}</bdi>
          </p>
        </section>
      </main>
    </div>
  )
}

const CORRECTION_LABELS = {
  old: 'correctionsOld',
  new: 'correctionsNew',
  reason: 'correctionsReason',
} as const
