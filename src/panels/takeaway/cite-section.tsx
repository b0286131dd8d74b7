import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitationPart } from '../../domain/cite/apa-style.ts'
import type { CitedWork } from '../../domain/cite/cited-work.ts'
import { type Language, traitsOf } from '../../domain/languages.ts'
import { FaultNote } from '../fault-note.tsx'
import { useMapStoreApi } from '../use-map-store.ts'
import { ChoiceRow } from './choice-row.tsx'
import {
  type CitationStyle,
  citationHtml,
  citationStyles,
  citationText,
  FILE_TYPES,
  isProse,
  languageOfStyle,
  proseCitations,
} from './citation-text.ts'
import { CopyText } from './copy-text.tsx'
import { saveFile } from './save-file.ts'
import { fileStem, type Subject, subjectScope, windowText } from './subject.ts'
import { sourceIds, subjectWork, worksOf } from './works.ts'

/** Up to so many events their sources are gathered unasked. */
const UNASKED = 64

/** The reference of what is taken away, alone or with its sources, in one of five styles. */
export function CiteSection({ subject }: { subject: Subject }) {
  const { t } = useTranslation('takeaway')
  const store = useMapStoreApi()
  const state = store.getState()
  const [style, setStyle] = useState<CitationStyle>(traitsOf(state.language).citation)
  const isArticle = subject.kind === 'record' && subject.selection.kind === 'article'
  const [gather, setGather] = useState(subject.kind === 'record' && !isArticle)
  const { works, sources, failed, again } = useWorks(subject, style, gather)
  const preview = useRef<HTMLDivElement>(null)
  const dates = { language: state.language, digits: state.digits, months: state.months }
  const cited = works && (gather && sources ? [...works, ...sources] : works)
  const text = cited ? citationText(cited, style, dates) : ''
  const { ending, type } = FILE_TYPES[style]
  return (
    <div className="takeaway-section" data-section="cite">
      <ChoiceRow
        label={t('styles.label')}
        name="style"
        chosen={style}
        onChoose={setStyle}
        options={citationStyles.map((value) => ({ value, text: t(`styles.${value}`) }))}
      />
      <CitationPreview preview={preview} works={cited} style={style} text={text} dates={dates} />
      {failed && <FaultNote text={t('failed')} onRetry={again} />}
      {!isArticle && (
        <label className="takeaway-check">
          <input
            type="checkbox"
            checked={gather}
            onChange={(event) => setGather(event.target.checked)}
            data-with-sources
          />
          <span>
            {subject.kind === 'view' ? t('gatherSources') : t('withSources', { count: sources?.length ?? 0 })}
          </span>
        </label>
      )}
      <div className="takeaway-row">
        <CopyText text={text} html={cited ? citationHtml(cited, style, dates) : undefined} shown={preview} />
        <button
          type="button"
          className="button"
          onClick={() => saveFile(`${fileStem(state, subject)}.${ending}`, new Blob([text], { type }))}
          data-save-citation
        >
          {t('download')} <bdi>.{ending}</bdi>
        </button>
      </div>
    </div>
  )
}

function CitationPreview({
  preview,
  works,
  style,
  text,
  dates,
}: {
  preview: RefObject<HTMLDivElement | null>
  works: readonly CitedWork[] | null
  style: CitationStyle
  text: string
  dates: Parameters<typeof proseCitations>[2]
}) {
  const { t } = useTranslation()
  if (!works)
    return (
      <div ref={preview} className="citation-preview" role="status">
        {t('loading')}
      </div>
    )
  if (!isProse(style))
    return (
      <div ref={preview} data-citation>
        <textarea
          className="citation-preview"
          dir="ltr"
          rows={9}
          readOnly
          aria-label={t(`takeaway:styles.${style}`)}
          value={text}
        />
      </div>
    )
  const arabic = style === 'arabic'
  return (
    <div
      ref={preview}
      className="citation-preview"
      dir={arabic ? 'rtl' : 'ltr'}
      lang={arabic ? 'ar' : 'en'}
      data-citation
    >
      {proseCitations(works, style, dates).map((parts, i) => (
        <p key={works[i]?.item.id}>
          <Stretches parts={parts} />
        </p>
      ))}
    </div>
  )
}

function Stretches({ parts }: { parts: readonly CitationPart[] }) {
  let at = 0
  return parts.map(({ text, italic }) => {
    at += text.length
    return italic ? <i key={at}>{text}</i> : <span key={at}>{text}</span>
  })
}

/** The subject as a work, and what it rests on once that is wanted. */
function useWorks(subject: Subject, style: CitationStyle, gather: boolean) {
  const { i18n } = useTranslation('takeaway')
  const store = useMapStoreApi()
  const [works, setWorks] = useState<CitedWork[] | null>(null)
  const [sources, setSources] = useState<CitedWork[] | null>(null)
  const [failed, setFailed] = useState<number | null>(null)
  const [attempt, setAttempt] = useState(0)
  const language = languageOfStyle(style) ?? store.getState().language
  useEffect(() => {
    let stale = false
    const title = (of: Language) =>
      i18n.getFixedT(of, 'takeaway')('viewTitle', { window: windowText(store.getState(), of) })
    const load = async () => {
      const own = await subjectWork(store, subject, language, title)
      if (stale) return
      setWorks([own])
      // An article is a source itself.
      if (subject.kind === 'record' && subject.selection.kind === 'article') return
      const { events } = subjectScope(store.getState(), subject)
      if (!gather && (subject.kind === 'view' || events.length > UNASKED)) return
      const found = await worksOf(store, await sourceIds(store, subject, events), language)
      if (!stale) setSources(found.filter(({ item }) => item.id !== own.item.id))
    }
    load().catch(() => {
      if (!stale) setFailed(attempt)
    })
    return () => {
      stale = true
    }
  }, [store, i18n, subject, language, gather, attempt])
  return { works, sources, failed: failed === attempt, again: () => setAttempt((count) => count + 1) }
}
