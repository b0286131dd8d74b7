import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseButton } from './close-button.tsx'
import { TakeawayButton } from './takeaway/takeaway-button.tsx'
import { useMapStore } from './use-map-store.ts'

/** The way back from a card. */
export function CardClose() {
  const { t } = useTranslation()
  const select = useMapStore((state) => state.actions.select)
  return <CloseButton label={t('close')} onClose={() => select(null)} />
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
