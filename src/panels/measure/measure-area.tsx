import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMapStore } from '../use-map-store.ts'

/**
 * The measuring tools over the map, loaded when one is taken out or the address lays one over it. `card` false: only what
 * stands on the map, for embeds.
 */
export function MeasureArea({ card }: { card: boolean }) {
  const { i18n } = useTranslation()
  const open = useMapStore((state) => state.measure !== null)
  const [Tools, setTools] = useState<ComponentType<{ card: boolean }> | null>(null)
  useEffect(() => {
    if (!open || Tools) return
    Promise.all([import('./measure-tools.tsx'), import('../../i18n/lazy-messages.ts')])
      .then(([{ MeasureTools }, { addLazyMessages }]) => {
        addLazyMessages(i18n)
        setTools(() => MeasureTools)
      })
      // Without a line the map stays as it is; taking the tool out again asks again.
      .catch(() => {})
  }, [open, Tools, i18n])
  return open && Tools ? <Tools card={card} /> : null
}
