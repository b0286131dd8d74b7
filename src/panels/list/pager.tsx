import { useTranslation } from 'react-i18next'
import { useDates } from '../use-dates.ts'

/** Rows on one page of a table. */
export const PAGE = 100

/** Turns the pages of a long table; nothing where one page holds it. */
export function Pager({
  page,
  rows,
  onPage,
}: {
  /** From 0. */
  page: number
  rows: number
  onPage: (page: number) => void
}) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const last = Math.max(0, Math.ceil(rows / PAGE) - 1)
  if (last === 0) return null
  return (
    <nav className="list-pager" aria-label={t('list.pages')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('list.previous')}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <Arrow back />
      </button>
      <span role="status">
        {t('list.page', {
          from: number(page * PAGE + 1),
          to: number(Math.min(rows, (page + 1) * PAGE)),
          all: number(rows),
        })}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('list.next')}
        disabled={page === last}
        onClick={() => onPage(page + 1)}
      >
        <Arrow />
      </button>
    </nav>
  )
}

function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="list-arrow">
      <path d={back ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  )
}
