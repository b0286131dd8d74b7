import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmbeddedView } from '../../../domain/embed/embed-code.ts'
import { FRAME_ALLOW, FRAME_SANDBOX, type FrameBox, frameHeight } from '../../../domain/embed/frame.ts'
import { useDates } from '../../use-dates.ts'
import { ChoiceRow } from '../choice-row.tsx'
import { Choice } from './choice.tsx'

/** Widths of a column on a phone, of a text, and of a wide page, CSS pixels. */
const WIDTHS = ['320', '600', '1000'] as const
type Width = (typeof WIDTHS)[number]

/** Height that the frame's own CSS gives it in a column of a width (domain/embed/frame.ts). */
function heightAt(width: number, box: FrameBox): number {
  return frameHeight(box) ?? Math.min((width * 5) / 4, 640)
}

/** The frame as it will stand in a page, in three widths; what is wider than the dialog is made smaller. */
export function EmbedPreview({ view }: { view: EmbeddedView }) {
  const { t } = useTranslation('embedding')
  const { number } = useDates()
  const [width, setWidth] = useState<Width>('320')
  const stage = useRef<HTMLDivElement>(null)
  const height = heightAt(Number(width), view.box)
  useEffect(() => {
    const element = stage.current
    if (!element) return
    // The policy of the site refuses `style` in markup, so that sizes are set here.
    const resize = () => {
      const scale = Math.min(1, element.clientWidth / Number(width))
      element.style.setProperty('--frame-width', `${width}px`)
      element.style.setProperty('--frame-height', `${height}px`)
      element.style.setProperty('--frame-scale', String(scale))
      element.style.setProperty('--stage-height', `${Math.ceil(height * scale)}px`)
    }
    resize()
    const observer = new ResizeObserver(resize)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width, height])
  return (
    <div className="embed-preview" data-preview-width={width}>
      <Choice label={t('previewWidth')}>
        <ChoiceRow
          label={t('previewWidth')}
          name="embed-width"
          chosen={width}
          onChoose={setWidth}
          options={WIDTHS.map((value) => ({ value, text: number(Number(value)) }))}
        />
      </Choice>
      <div ref={stage} className="embed-stage">
        <iframe
          // A new frame for each address: one that changes its address would add to the page's history.
          key={view.src}
          src={view.src}
          title={t('preview', { title: view.title })}
          sandbox={FRAME_SANDBOX}
          allow={FRAME_ALLOW}
        />
      </div>
    </div>
  )
}
