import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { directionOf, traitsOf } from '../../domain/languages.ts'
import type { EventRecord } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { svgToDom } from '../../map/drawing/svg-node.ts'
import { KindMark } from '../kind-mark.tsx'
import { labelText } from '../names.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { citationText } from './citation-text.ts'
import type { SheetContent } from './gather-sheet.ts'
import { today } from './works.ts'

/** The sheet, on paper only: the page itself is not printed while it is there. `onReady` once all of it is drawn. */
export function PrintSheet({ content, onReady }: { content: SheetContent; onReady: () => void }) {
  const { t } = useTranslation('takeaway')
  const { language, day } = useDates()
  const version = useMapStore((state) => state.dataset.version)
  const drawing = useRef<HTMLDivElement>(null)
  useEffect(() => {
    drawing.current?.replaceChildren(svgToDom(content.picture, document))
    let left = false
    void document.fonts.ready.then(() => {
      if (!left) onReady()
    })
    return () => {
      left = true
    }
  }, [content, onReady])
  const { events, total, works, dates } = content
  const references = citationText(works, traitsOf(language).citation, dates)
  return createPortal(
    <div
      className="print-sheet"
      lang={language}
      dir={directionOf(language)}
      data-print-sheet={content.serial}
    >
      <h1 className="visually-hidden">{content.heading}</h1>
      <div ref={drawing} className="sheet-picture" />
      <section>
        <h2>
          {t('sheetEvents')} <span>{t('ui:eventsCount', { count: total })}</span>
          {content.onlyOnMap && <span> · {t('find:list.onMap')}</span>}
        </h2>
        <ol className="sheet-events">
          {events.map((event) => (
            <SheetEvent key={event.id} event={event} numbers={content.numbers} />
          ))}
        </ol>
        {total > events.length && <p>{t('sheetCut', { count: events.length })}</p>}
      </section>
      {works.length > 0 && (
        <section>
          <h2>{t('sheetSources')}</h2>
          <ol className="sheet-sources">
            {references.split('\n').map((text, i) => (
              <li key={works[i]?.item.id}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      <p className="sheet-origin">
        {t('sheetLink')}: <bdi>{content.link}</bdi> · {t('version', { version: '' })}
        <bdi>{version}</bdi> · {day(today())}
      </p>
    </div>,
    document.body,
  )
}

function SheetEvent({ event, numbers }: { event: EventRecord; numbers: ReadonlyMap<string, number> }) {
  const { t } = useTranslation()
  const { language, edtf, number } = useDates()
  const kind = useMapStore((state) =>
    state.dataset.map.kinds.find(({ includes }) => includes.includes(event.kind)),
  )
  const place = useMapStore(
    ({ dataset }) => dataset.places[dataset.placeIndex.get(event.places[0] ?? '') ?? -1],
  )
  const cited = event.sources.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  const facts = [
    edtf(event.date),
    ...(place ? [labelText(place.properties.name, language)] : []),
    t(`eventKind.${event.kind}`),
    ...(event.certainty.level === 'high' ? [] : [t(`certainty.${event.certainty.level}`)]),
  ]
  return (
    <li>
      <p className="sheet-when">
        {kind && <KindMark kind={kind} size={11} />} {facts.join(' · ')}
      </p>
      <h3>{inLanguage(event.title, language)}</h3>
      <p>
        {inLanguage(event.text, language)}{' '}
        {cited.length > 0 && (
          <bdi className="sheet-cited">[{cited.map(number).join(t('listSeparator'))}]</bdi>
        )}
      </p>
    </li>
  )
}
