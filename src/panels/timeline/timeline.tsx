import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countWindow } from '../../domain/dataset/window.ts'
import { directionOf, traitsOf } from '../../domain/languages.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { spanDays } from '../../store/time-range.ts'
import { builtState, useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { useNarrow } from '../use-narrow.ts'
import { ArticleDays } from './article-days.tsx'
import { ClockSwitch } from './clock-switch.tsx'
import { TimelineController } from './controller.ts'
import { listenForInput } from './input.ts'
import { KindChips } from './kind-chips.tsx'
import { BeforeStub, UndatedTray } from './off-axis.tsx'
import { OverviewDrawing } from './overview-drawing.tsx'
import { PlacelessTray } from './placeless-tray.tsx'
import { PlayButton } from './play-button.tsx'
import type { PlaySettings } from './playback.ts'
import { TimeSettings } from './settings.tsx'
import { StepButtons } from './step-buttons.tsx'
import { StillAxis, StillBox, StillPlot } from './still-drawing.tsx'
import { timelineTexts } from './timeline-texts.ts'

/**
 * The time control: window, counts and kinds above, the window's neighbourhood with histogram and two thumbs, the
 * whole span below. `compact` (embeds) opens as one line, as narrow pages do; the button opens and folds it.
 * Everything that moves with the window is written by a TimelineController, not by React.
 */
export function Timeline({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation('time')
  const store = useMapStoreApi()
  const language = useMapStore((state) => state.language)
  const digits = useMapStore((state) => state.digits)
  const months = useMapStore((state) => state.months)
  const dataset = useMapStore((state) => state.dataset)
  const filter = useMapStore((state) => state.filter)
  const [choice, setChoice] = useState<boolean | null>(null)
  const narrow = useNarrow()
  const [play, setPlay] = useState<PlaySettings>({ step: 'day', speed: 'normal' })
  const open = choice ?? !(compact || narrow)

  const style = useMemo<DateStyle>(() => ({ language, digits, months }), [language, digits, months])
  const direction = directionOf(language)
  const texts = useMemo(() => timelineTexts(t, style), [t, style])

  const root = useRef<HTMLElement>(null)
  const controller = useRef<TimelineController | null>(null)
  // The texts of the first render, which is all that React writes of them.
  const [first] = useState(() => {
    const { window, detail } = builtState(store)
    const count = countWindow(dataset.events, window, filter, dataset.map.kinds.length)
    return { window, detail, filter, count, texts, direction, span: spanDays(dataset.map.span) }
  })

  useEffect(() => {
    if (!root.current) return
    const made = new TimelineController(root.current, store, first.texts, first.direction)
    controller.current = made
    const stop = listenForInput(made, store, compact)
    return () => {
      stop()
      made.remove()
      controller.current = null
    }
  }, [store, first, compact])

  useEffect(() => {
    controller.current?.setTexts(texts, direction)
  }, [texts, direction])

  const { window, detail, count, span } = first
  return (
    <section
      ref={root}
      className="timeline"
      aria-label={t('title')}
      data-compact={compact ? '' : undefined}
      data-digits={traitsOf(language).choosesDates ? digits : 'latn'}
      data-open={choice === null ? 'auto' : choice ? 'yes' : 'no'}
    >
      <div className="timeline-header">
        <StepButtons />
        <div className="timeline-summary">
          <p className="timeline-window" data-part="window">
            {first.texts.window(window)}
          </p>
          <p className="timeline-counts" data-part="counts">
            {first.texts.counts(count.total, count.places)}
          </p>
        </div>
        <div className="timeline-tools">
          <UndatedTray />
          <PlacelessTray />
          <ClockSwitch />
          <PlayButton settings={play} />
          <TimeSettings play={play} onPlay={setPlay} />
        </div>
        <KindChips counts={Array.from(count.byKind, first.texts.number)} />
        <button
          type="button"
          className="timeline-button timeline-toggle"
          aria-expanded={open}
          aria-label={open ? t('collapse') : t('expand')}
          title={open ? t('collapse') : t('expand')}
          onClick={() => setChoice(!open)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the page's contract is role="group", and a fieldset cannot be laid out freely */}
      <div className="timeline-detail" role="group" aria-label={t('window')}>
        <div className="timeline-plot" data-part="plot">
          <div className="timeline-field">
            <StillPlot
              dataset={dataset}
              window={window}
              detail={detail}
              filter={first.filter}
              direction={first.direction}
            />
          </div>
          <canvas className="timeline-bars" data-part="bars" />
          {compact && <ArticleDays direction={direction} />}
          <input
            className="timeline-thumb"
            data-part="from"
            type="range"
            aria-label={t('from')}
            aria-valuetext={first.texts.valueFrom(window.from, count.total)}
            min={detail.from}
            max={detail.to + 1}
            defaultValue={window.from}
          />
          <input
            className="timeline-thumb"
            data-part="to"
            type="range"
            aria-label={t('to')}
            aria-valuetext={first.texts.valueTo(window.to, count.total)}
            min={detail.from - 1}
            max={detail.to}
            defaultValue={window.to}
          />
          <div className="timeline-tip" data-part="tip" aria-hidden="true" hidden />
        </div>
        <div className="timeline-axis" aria-hidden="true">
          <StillAxis window={window} detail={detail} direction={first.direction} texts={first.texts} />
          <div data-part="axis" />
        </div>
      </div>
      <div className="timeline-span">
        <BeforeStub />
        <div className="timeline-strip" data-part="strip">
          <OverviewDrawing dataset={dataset} filter={filter} style={style} />
          <canvas className="timeline-strip-canvas" data-part="strip-canvas" />
          <StillBox span={span} window={window} direction={first.direction} />
          <input
            className="timeline-strip-range"
            data-part="strip-range"
            type="range"
            aria-label={t('overview')}
            aria-valuetext={first.texts.prose(window)}
            min={span.from}
            max={span.to - (window.to - window.from)}
            defaultValue={window.from}
          />
          <div className="timeline-strip-box" data-part="strip-box" />
        </div>
      </div>
      <p className="timeline-announcement" aria-live="polite" data-part="announcement" />
    </section>
  )
}
