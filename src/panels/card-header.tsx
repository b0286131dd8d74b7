import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TakeawayButton } from './takeaway/takeaway-button.tsx'
import { useMapStore } from './use-map-store.ts'

/** The way back from a card. */
export function CardClose() {
  const { t } = useTranslation()
  const select = useMapStore((state) => state.actions.select)
  return (
    <button
      type="button"
      className="icon-button card-close"
      aria-label={t('close')}
      onClick={() => select(null)}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}

/**
 * Title of a card with the way back, unless that stands elsewhere (`close`). A card that opens after a choice takes the
 * focus, so that it is read out.
 */
export function CardHeader({
  kind,
  title,
  lang,
  close = true,
}: {
  kind: string
  title: string
  lang?: string
  close?: boolean
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.closest('[data-panel]')?.scrollTo({ top: 0 })
    // A card that the page opens with leaves the focus where it is.
    if (document.activeElement === document.body || document.activeElement === null) return
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="card-header">
      <p className="card-kind">{kind}</p>
      <h2 ref={heading} tabIndex={-1} lang={lang}>
        <bdi>{title}</bdi>
      </h2>
      <TakeawayButton of="selection" />
      {close && <CardClose />}
    </header>
  )
}
