import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  emptyTool,
  type MeasureTool,
  measureKinds,
  spotAt,
  withPoint,
  writeMeasure,
} from '../../domain/measure/measure-tool.ts'
import type { Position } from '../../domain/schema/common.ts'
import { CloseButton } from '../close-button.tsx'
import { PlacePicker } from '../place/place-picker.tsx'
import { ChoiceRow } from '../takeaway/choice-row.tsx'
import { CopyText } from '../takeaway/copy-text.tsx'
import { subjectLink } from '../takeaway/subject.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { PointReading } from './point-reading.tsx'
import type { PointerNews } from './pointer-news.ts'
import { takeCentre, undo } from './pointing.ts'
import { RadiusReading } from './radius-reading.tsx'
import { RulerReading } from './ruler-reading.tsx'

/** The tool's own card: which tool, what it reads, and every way to set a point without a pointer. */
export function MeasureCard({
  tool,
  layer,
  pointer,
}: {
  tool: MeasureTool
  layer: RefObject<HTMLElement | null>
  pointer: PointerNews
}) {
  const { t } = useTranslation('measure')
  const store = useMapStoreApi()
  const { setMeasure } = useMapStore((state) => state.actions)
  const heading = useRef<HTMLHeadingElement>(null)
  const address = useRef<HTMLSpanElement>(null)
  const written = writeMeasure(tool)
  const link = subjectLink(store.getState(), { kind: 'view' })
  useEffect(() => {
    // Taken out by a press, the tool is read out; one that an address lays over the map leaves the focus where it is.
    if (document.activeElement?.closest('[data-measure-button]')) heading.current?.focus()
  }, [])
  const pick = (id: string, [longitude, latitude]: Position) =>
    setMeasure(withPoint(tool, { place: id }, spotAt(longitude, latitude)))
  const atCentre = () => {
    const map = layer.current?.closest<HTMLElement>('[data-map]')
    if (map) takeCentre(store, map)
  }
  return (
    <section
      className="measure-card"
      aria-labelledby="measure-heading"
      data-measure={tool.kind}
      data-value={written}
    >
      <header>
        <h2 ref={heading} id="measure-heading" tabIndex={-1}>
          {t('heading')}
        </h2>
        <CloseButton
          className="icon-button"
          label={t('close')}
          title={t('close')}
          onClose={() => {
            setMeasure(null)
            document.querySelector<HTMLElement>('[data-measure-button]')?.focus()
          }}
          data-measure-close
        />
      </header>
      <ChoiceRow
        label={t('tool.label')}
        name="tool"
        chosen={tool.kind}
        onChoose={(kind) => setMeasure(emptyTool(kind))}
        options={measureKinds.map((value) => ({ value, text: t(`tool.${value}`) }))}
      />
      <div className="measure-body">
        {tool.kind === 'ruler' && <RulerReading points={tool.points} />}
        {tool.kind === 'radius' && <RadiusReading tool={tool} />}
        {tool.kind === 'point' && <PointReading at={tool.at} pointer={pointer} />}
        {written === undefined && <p className="quiet">{t(`hint.${tool.kind}`)}</p>}
        {tool.kind !== 'point' && (
          <PlacePicker
            key={written ?? tool.kind}
            label={t(tool.kind === 'ruler' ? 'addPlace' : 'centrePlace')}
            except=""
            onPick={({ id, geometry }) => pick(id, geometry.coordinates)}
          />
        )}
      </div>
      <div className="measure-actions">
        <button type="button" className="button" onClick={atCentre} data-measure-centre>
          {t('addCentre')}
        </button>
        {written !== undefined && (
          <>
            <button type="button" className="button" onClick={() => undo(store)} data-measure-undo>
              {t('undo')}
            </button>
            {tool.kind === 'ruler' && (
              <button
                type="button"
                className="button"
                onClick={() => setMeasure(emptyTool('ruler'))}
                data-measure-clear
              >
                {t('clear')}
              </button>
            )}
            <span ref={address} className="visually-hidden" aria-hidden="true">
              {link}
            </span>
            <CopyText text={link} shown={address} label={t('copyLink')} />
          </>
        )}
      </div>
      <p className="quiet measure-keys">{t('keys')}</p>
    </section>
  )
}
