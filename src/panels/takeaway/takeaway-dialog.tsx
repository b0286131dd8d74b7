import { directionOf } from '../../domain/languages.ts'
import './print-sheet.css'
import './takeaway.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { CloseButton } from '../close-button.tsx'
import { useBackdropClose } from '../use-backdrop-close.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { ChoiceRow } from './choice-row.tsx'
import { CiteSection } from './cite-section.tsx'
import { DataSection } from './data-section.tsx'
import { EmbedSection } from './embed/embed-section.tsx'
import { LinkSection } from './link-section.tsx'
import { PictureSection } from './picture-section.tsx'
import { PrintSection } from './print-section.tsx'
import { type Subject, selectionTitle, subjectOf } from './subject.ts'

export interface TakeawayProps {
  of: 'view' | 'selection'
  onClose: () => void
}

const SECTIONS: Readonly<Record<Section, (subject: Subject, show: (section: Section) => void) => ReactNode>> =
  {
    link: (subject) => <LinkSection subject={subject} />,
    embed: (subject, show) => <EmbedSection subject={subject} onPicture={() => show('picture')} />,
    cite: (subject) => <CiteSection subject={subject} />,
    data: (subject) => <DataSection subject={subject} />,
    picture: () => <PictureSection />,
    print: () => <PrintSection />,
  }
type Section = 'link' | 'embed' | 'cite' | 'data' | 'picture' | 'print'
const sections = Object.keys(SECTIONS) as Section[]

/** Share, cite, take away: a native modal dialog over the page, closed by Escape, its button or a press beside it. */
export function TakeawayDialog({ of, onClose }: TakeawayProps) {
  const { t } = useTranslation('takeaway')
  const store = useMapStoreApi()
  const selection = useMapStore((state) => state.selection)
  const [subject, setSubject] = useState(() => subjectOf(store.getState(), of))
  const [section, setSection] = useState<Section>('link')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useBackdropClose(dialog)
  const show = (next: Section) => {
    setSection(next)
    // What was pressed is gone with its section.
    document.getElementById(`takeaway-${next}`)?.focus()
  }
  return createPortal(
    <dialog
      ref={dialog}
      className="about takeaway"
      aria-labelledby="takeaway-heading"
      onClose={onClose}
      data-takeaway-dialog
    >
      <div className="takeaway-body">
        <header className="card-header">
          <h2 id="takeaway-heading">{t('heading')}</h2>
          <CloseButton label={t('ui:close')} onClose={() => dialog.current?.close()} />
        </header>
        {selection && (
          <ChoiceRow
            label={t('subject')}
            name="subject"
            chosen={subject.kind === 'view' ? 'view' : 'selection'}
            onChoose={(one) => setSubject(subjectOf(store.getState(), one))}
            options={[
              { value: 'view', text: t('wholeView') },
              {
                value: 'selection',
                text: t('selected', {
                  title: `\u2068${selectionTitle(store.getState(), selection, store.getState().language)}\u2069`,
                }),
              },
            ]}
          />
        )}
        <Tabs section={section} onChoose={setSection} />
        <div
          role="tabpanel"
          id="takeaway-panel"
          aria-labelledby={`takeaway-${section}`}
          key={`${section} ${JSON.stringify(subject)}`}
        >
          {SECTIONS[section](subject, show)}
        </div>
      </div>
    </dialog>,
    document.body,
  )
}

/** Tabs after the pattern of the ARIA Authoring Practices: one stop, arrows along the reading direction. */
function Tabs({ section, onChoose }: { section: Section; onChoose: (section: Section) => void }) {
  const { t } = useTranslation('takeaway')
  const language = useMapStore((state) => state.language)
  const list = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent) => {
    const forward = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = sections[(sections.indexOf(section) + step + sections.length) % sections.length]
    if (!next) return
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`#takeaway-${next}`)?.focus()
  }
  return (
    <div ref={list} role="tablist" className="takeaway-tabs" aria-label={t('tabs.label')} onKeyDown={press}>
      {sections.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`takeaway-${one}`}
          aria-controls="takeaway-panel"
          aria-selected={one === section}
          tabIndex={one === section ? 0 : -1}
          onClick={() => onChoose(one)}
          data-tab={one}
        >
          {t(`tabs.${one}`)}
        </button>
      ))}
    </div>
  )
}
