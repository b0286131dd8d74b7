import { useTranslation } from 'react-i18next'
import { FullScreenButton } from './full-screen-button.tsx'
import { MeasureButton } from './measure/measure-button.tsx'
import { useMapStore } from './use-map-store.ts'
import type { MapMoves, MapWalkControls } from './walk/map-walk.tsx'
import { MovePad } from './walk/move-pad.tsx'

/** Zoom and "first view", for everyone who does not pinch or turn a wheel. */
export function MapButtons({
  moves,
  walk,
  measure,
  fullScreen,
}: {
  moves: MapMoves
  walk: MapWalkControls
  /** Whether the measuring tools are offered. */
  measure: boolean
  /** Whether filling the screen is offered, where the host allows it. */
  fullScreen: boolean
}) {
  const { t } = useTranslation()
  const { showBounds } = useMapStore((state) => state.actions)
  const bounds = useMapStore((state) => state.dataset.map.start.bounds)
  return (
    <>
      {measure && (
        <div className="measure-button-alone">
          <MeasureButton />
        </div>
      )}
      <div className="map-buttons">
        {measure && <MeasureButton />}
        {fullScreen && <FullScreenButton />}
        {measure && <MovePad moves={moves} walk={walk} />}
        <button
          type="button"
          className="icon-button"
          aria-label={t('zoomIn')}
          onClick={() => moves.zoomBy(1)}
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d="M8 2v12M2 8h12" stroke="currentColor" strokeWidth="1.7" />
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('zoomOut')}
          onClick={() => moves.zoomBy(-1)}
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d="M2 8h12" stroke="currentColor" strokeWidth="1.7" />
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('resetView')}
          onClick={() => showBounds(bounds)}
        >
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path
              d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </button>
      </div>
    </>
  )
}
