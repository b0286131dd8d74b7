import './measure.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { MeasureCard } from './measure-card.tsx'
import { mountOverlay } from './overlay.ts'
import { hearDragging } from './point-dragging.ts'
import { pointerNews } from './pointer-news.ts'
import { hearPointing } from './pointing.ts'

/** What is measured, over the map, and the card of the tool beside it. */
export function MeasureTools({ card }: { card: boolean }) {
  const { i18n } = useTranslation()
  const store = useMapStoreApi()
  const tool = useMapStore((state) => state.measure)
  const layer = useRef<HTMLDivElement>(null)
  const [pointer] = useState(pointerNews)
  useEffect(() => {
    const host = layer.current
    const map = host?.closest<HTMLElement>('[data-map]')
    if (!host || !map) return
    const overlay = mountOverlay(host, map, store, i18n)
    const stop = card
      ? hearPointing(map, store, (pointing) => {
          overlay.point(pointing)
          pointer.tell(pointing.pointer)
        })
      : () => {}
    const stopDragging = card ? hearDragging(map, store) : () => {}
    if (card) map.dataset.measuring = ''
    return () => {
      stop()
      stopDragging()
      overlay.remove()
      delete map.dataset.measuring
    }
  }, [store, i18n, card, pointer])
  return (
    <>
      <div ref={layer} className="measure-layer" />
      {card && tool && <MeasureCard tool={tool} layer={layer} pointer={pointer} />}
    </>
  )
}
