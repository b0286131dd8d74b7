import { type ReactNode, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { civilFromDay } from '../../domain/time/day.ts'
import { localDigits } from '../../i18n/numbers.ts'
import { eventsOffAxis } from '../../store/selectors.ts'
import { spanDays } from '../../store/time-range.ts'
import { EventList } from '../event-list.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** A button that opens a small list of events over the time control. */
export function Tray({
  className,
  label,
  heading,
  children,
}: {
  className: string
  label: ReactNode
  heading: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <>
      <button type="button" className={className} popoverTarget={id} title={heading}>
        {label}
        <span className="visually-hidden">: {heading}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="timeline-popover timeline-tray"
        role="dialog"
        aria-label={heading}
      >
        <h3>{heading}</h3>
        {children}
      </div>
    </>
  )
}

/** The stub at the strip's start: what was over before the span begins lies there and can be opened. */
export function BeforeStub() {
  const { t } = useTranslation('time')
  const { number } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const language = useMapStore((state) => state.language)
  const digits = useMapStore((state) => state.digits)
  const { before } = eventsOffAxis(dataset)
  const first = civilFromDay(spanDays(dataset.map.span).from).year
  const year = useMemo(() => localDigits(first, { language, digits }), [first, language, digits])
  return (
    <Tray
      className="timeline-before"
      heading={t('beforeHeading', { year })}
      label={
        <>
          <span>{t('before', { year })}</span>
          {before.length > 0 && <span className="timeline-before-count">{number(before.length)}</span>}
        </>
      }
    >
      {before.length > 0 ? (
        <EventList indices={before} />
      ) : (
        <p className="empty">{t('beforeNone', { year })}</p>
      )}
    </Tray>
  )
}

/** What has no date (or, by the clock of publication, none of that kind) lies in a tray of its own, never dropped. */
export function UndatedTray() {
  const { t } = useTranslation('time')
  const { number } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const published = useMapStore((state) => state.clock === 'published')
  const { undated } = eventsOffAxis(dataset)
  if (undated.length === 0) return null
  const key = published ? 'unpublished' : 'undated'
  return (
    <Tray
      className="timeline-undated"
      heading={t(`${key}Heading`)}
      label={t(key, { number: number(undated.length) })}
    >
      <EventList indices={undated} />
    </Tray>
  )
}
