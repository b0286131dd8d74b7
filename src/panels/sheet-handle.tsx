import { type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'

export const sheetStops = ['low', 'middle', 'high'] as const
export type SheetStop = (typeof sheetStops)[number]

/** Pixels of a drag that move the sheet one stop. */
const DRAG_STEP = 60

/** Narrow screens: the handle of the sheet with its three stops. A press goes one stop up and, from the top, down. */
export function SheetHandle({ stop, onChange }: { stop: SheetStop; onChange: (stop: SheetStop) => void }) {
  const { t } = useTranslation()
  const startY = useRef<number | null>(null)
  const dragged = useRef(false)
  const place = sheetStops.indexOf(stop)
  const go = (step: number) => {
    const next = sheetStops[Math.max(0, Math.min(sheetStops.length - 1, place + step))]
    if (next) onChange(next)
  }
  const move = (event: PointerEvent) => {
    if (startY.current === null) return
    const distance = startY.current - event.clientY
    if (Math.abs(distance) < DRAG_STEP) return
    dragged.current = true
    startY.current = event.clientY
    go(Math.sign(distance))
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t(stop === 'high' ? 'sheet.collapse' : 'sheet.expand')}
      aria-expanded={stop !== 'low'}
      onPointerDown={(event) => {
        startY.current = event.clientY
        dragged.current = false
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={move}
      onPointerUp={() => {
        startY.current = null
      }}
      onClick={() => {
        if (!dragged.current) go(stop === 'high' ? -2 : 1)
      }}
    />
  )
}
