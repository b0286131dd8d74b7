import './embed-section.css'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ampCode, elementCode, pageCode, wordPressCode } from '../../../domain/embed/embed-code.ts'
import { siteRoot } from '../../site-root.ts'
import { useMapStoreApi } from '../../use-map-store.ts'
import { ChoiceRow } from '../choice-row.tsx'
import { CopyText } from '../copy-text.tsx'
import type { Subject } from '../subject.ts'
import { EmbedChoices } from './embed-choices.tsx'
import { EmbedPreview } from './embed-preview.tsx'
import { type EmbedChoices as Choices, type EmbedOffer, embedOffer } from './embedded-view.ts'

const FORMATS = ['frame', 'element', 'wordpress', 'amp', 'oembed'] as const
type Format = (typeof FORMATS)[number]

/** Whether the site was built with an address of its own, without which it has neither pictures nor oEmbed. */
const hasAddress = () => document.querySelector('link[type="application/json+oembed"]') !== null

/** The subject as a frame for other pages: choices, how it will look, and the code in the words of each publisher. */
export function EmbedSection({ subject, onPicture }: { subject: Subject; onPicture: () => void }) {
  const { t, i18n } = useTranslation('embedding')
  const state = useMapStoreApi().getState()
  const [choices, setChoices] = useState<Choices>(() => ({
    language: state.language,
    theme: state.theme,
    digits: state.digits,
    slider: true,
    list: false,
    height: null,
  }))
  const [chosen, setFormat] = useState<Format>('frame')
  const offer = embedOffer(state, subject, choices, { messages: i18n, root: siteRoot() })
  const addressed = hasAddress()
  const formats = FORMATS.filter(
    (format) => (format !== 'oembed' || addressed) && (format !== 'element' || offer.attributes !== null),
  )
  const format = formats.includes(chosen) ? chosen : 'frame'
  return (
    <div className="takeaway-section" data-section="embed">
      <EmbedChoices
        choices={choices}
        onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
      />
      <ChoiceRow
        label={t('format')}
        name="embed-format"
        chosen={format}
        onChoose={setFormat}
        options={formats.map((value) => ({ value, text: t(`formats.${value}`) }))}
      />
      <Code
        key={format}
        text={codeOf(format, offer, addressed, t('more', { lng: choices.language }))}
        label={t(`formats.${format}`)}
        note={t(`notes.${format}`)}
      />
      <EmbedPreview view={offer.view} />
      <p className="quiet">
        {t('pictureOnly')}{' '}
        <button type="button" className="link-button" onClick={onPicture} data-embed-picture>
          {t('takePicture')}
        </button>
      </p>
    </div>
  )
}

function codeOf(format: Format, offer: EmbedOffer, addressed: boolean, more: string): string {
  const { view, attributes, page, oembed, picture } = offer
  switch (format) {
    case 'frame':
      return pageCode(view)
    case 'element':
      return elementCode(view, { script: `${siteRoot()}embed.js`, attributes: attributes ?? [] })
    case 'wordpress':
      return wordPressCode(view)
    case 'amp':
      return ampCode(view, { picture: addressed ? picture : null, more })
    case 'oembed':
      return `${page}\n${oembed}`
  }
}

/** Code to take: it stands there whole, so that it can be taken by hand where copying is denied. */
function Code({ text, label, note }: { text: string; label: string; note: string }) {
  const { t } = useTranslation('embedding')
  const id = useId()
  const shown = useRef<HTMLDivElement>(null)
  return (
    <div ref={shown} className="embed-code">
      <label htmlFor={id} className="takeaway-label">
        {t('code', { format: label })}
      </label>
      <textarea
        id={id}
        className="citation-preview"
        dir="ltr"
        rows={6}
        readOnly
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-note`}
        onFocus={(event) => event.target.select()}
        data-embed-code
      />
      <div className="takeaway-row">
        <CopyText text={text} shown={shown} label={t('copyCode')} />
      </div>
      <p className="quiet" id={`${id}-note`}>
        {note}
      </p>
    </div>
  )
}
