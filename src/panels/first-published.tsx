import { useTranslation } from 'react-i18next'
import type { EventHead } from '../domain/schema/dataset.ts'
import { parseEdtf } from '../domain/time/edtf.ts'
import { useDates } from './use-dates.ts'

/** When an event was first published, where that is another time than it happened. */
export function FirstPublished({
  head,
  before = '',
  className,
}: {
  head: Pick<EventHead, 'date' | 'published'>
  before?: string
  className?: string
}) {
  const { t } = useTranslation('time')
  const { edtf } = useDates()
  const { date, published } = head
  if (published === undefined || isWithin(published, date)) return null
  return (
    <span className={className} data-published>
      {before}
      {t('firstPublished', { when: edtf(published) })}
    </span>
  )
}

/** Whether a date tells nothing that the other does not: it lies inside it, or is a vaguer word for it. */
function isWithin(date: string, other: string): boolean {
  const [a, b] = [parseEdtf(date), parseEdtf(other)]
  if (!a.ok || !b.ok) return false
  const inside = b.span.start <= a.span.start && a.span.end <= b.span.end
  const vaguer = a.span.start <= b.span.start && b.span.end <= a.span.end
  return inside || vaguer
}
