import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapMoves, MapWalkControls } from './map-walk.tsx'
import { PAN_PART } from './walk-keys.ts'

const ARROWS = {
  north: { right: 0, down: -PAN_PART, d: 'M8 13V3M3.5 7.5L8 3l4.5 4.5' },
  west: { right: -PAN_PART, down: 0, d: 'M13 8H3M7.5 3.5L3 8l4.5 4.5' },
  east: { right: PAN_PART, down: 0, d: 'M3 8h10M8.5 3.5L13 8l-4.5 4.5' },
  south: { right: 0, down: PAN_PART, d: 'M8 3v10M3.5 8.5L8 13l4.5-4.5' },
} as const

/** Everything a drag or a pinch does to the map, by single presses; and the way from feature to feature. */
export function MovePad({ moves, walk }: { moves: MapMoves; walk: MapWalkControls }) {
  const { t } = useTranslation('reach')
  const id = useId()
  const [open, setOpen] = useState(false)
  const act = (work: () => void) => () => {
    work()
    walk.moved()
  }
  return (
    <div className="move" data-move>
      <button
        type="button"
        className="icon-button"
        aria-label={t('move')}
        title={t('move')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path
            d="M8 1.5v13M1.5 8h13M5.8 3.7L8 1.5l2.2 2.2M5.8 12.3L8 14.5l2.2-2.2M3.7 5.8L1.5 8l2.2 2.2M12.3 5.8L14.5 8l-2.2 2.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a layout of its own */}
      <div
        id={id}
        className="move-pad"
        role="group"
        aria-label={t('move')}
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          setOpen(false)
          event.currentTarget.parentElement?.querySelector('button')?.focus()
        }}
      >
        <div className="move-keys">
          {(['north', 'west', 'east', 'south'] as const).map((side) => (
            <PadButton
              key={side}
              name={side}
              label={t(`pan.${side}`)}
              d={ARROWS[side].d}
              onPress={act(() => moves.panBy(ARROWS[side].right, ARROWS[side].down))}
            />
          ))}
          <PadButton
            name="in"
            label={t('ui:zoomIn')}
            d="M8 2v12M2 8h12"
            onPress={act(() => moves.zoomBy(1))}
          />
          <PadButton name="out" label={t('ui:zoomOut')} d="M2 8h12" onPress={act(() => moves.zoomBy(-1))} />
          <button type="button" className="button" data-pad="previous" onClick={() => walk.walk(-1)}>
            {t('previous')}
          </button>
          <button type="button" className="button" data-pad="next" onClick={() => walk.walk(1)}>
            {t('next')}
          </button>
        </div>
      </div>
    </div>
  )
}

function PadButton({
  name,
  label,
  d,
  onPress,
}: {
  name: string
  label: string
  d: string
  onPress: () => void
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      data-pad={name}
      onClick={onPress}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d={d} fill="none" stroke="currentColor" strokeWidth="1.7" />
      </svg>
    </button>
  )
}
