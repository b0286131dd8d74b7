import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inTime } from '../in-time.ts'
import { PartMissing } from '../part-missing.tsx'
import { useMapStore } from '../use-map-store.ts'

/**
 * The measuring tools over the map, loaded when one is taken out or the address lays one over it. `card` false: only what
 * stands on the map, for embeds.
 */
export function MeasureArea({ card }: { card: boolean }) {
  const { i18n } = useTranslation()
  const open = useMapStore((state) => state.measure !== null)
  const { setMeasure } = useMapStore((state) => state.actions)
  const [Tools, setTools] = useState<ComponentType<{ card: boolean }> | null>(null)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (!open || Tools || missing) return
    inTime(Promise.all([import('./measure-tools.tsx'), import('../../i18n/lazy-messages.ts')]))
      .then(([{ MeasureTools }, { addLazyMessages }]) => {
        addLazyMessages(i18n)
        setTools(() => MeasureTools)
      })
      .catch(() => setMissing(true))
  }, [open, Tools, i18n, missing])
  if (open && missing)
    return <PartMissing onRetry={() => setMissing(false)} onDismiss={() => setMeasure(null)} />
  return open && Tools ? <Tools card={card} /> : null
}
