import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hearSheetDrag } from './sheet-drag.ts'
import { type SheetStop, stopBeside } from './stops.ts'

/**
 * Narrow screens: the head of the sheet with its three stops. It is drawn by a finger, or goes one stop by a button; a
 * press on the bar goes up and, from the top, down.
 */
export function SheetHandle({ stop, onChange }: { stop: SheetStop; onChange: (stop: SheetStop) => void }) {
  const { t } = useTranslation('reach')
  const bar = useRef<HTMLDivElement>(null)
  const now = useRef({ stop, onChange })
  useEffect(() => {
    now.current = { stop, onChange }
  })
  useEffect(() => {
    if (!bar.current) return
    return hearSheetDrag(bar.current, {
      onRest: (rest) => now.current.onChange(rest),
      onPress: () => now.current.onChange(stopBeside(now.current.stop, now.current.stop === 'high' ? -2 : 1)),
    })
  }, [])
  const button = (steps: 1 | -1) => (
    <button
      type="button"
      className="sheet-button"
      aria-label={t(steps > 0 ? 'sheetUp' : 'sheetDown')}
      aria-disabled={stopBeside(stop, steps) === stop}
      data-sheet-step={steps}
      onClick={() => onChange(stopBeside(stop, steps))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={steps > 0 ? 'M3 11l5-5 5 5' : 'M3 5l5 5 5-5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
    </button>
  )
  return (
    <div className="sheet-head">
      <div ref={bar} className="sheet-handle" aria-hidden="true" />
      {button(-1)}
      {button(1)}
    </div>
  )
}
