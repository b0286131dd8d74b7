import { useTranslation } from 'react-i18next'
import { eventState } from '../../domain/claims/event-state.ts'
import type { EventBody, EventHead } from '../../domain/schema/dataset.ts'
import { useMapStore } from '../use-map-store.ts'
import { useOrigins } from '../use-origins.ts'

/** How the event stands between the sides, in a word and a sentence. */
export function EventStateBadge({ head, body }: { head: EventHead; body: EventBody }) {
  const { t } = useTranslation('cards')
  const sides = useMapStore((state) => state.dataset.map.sides)
  const { nameOf } = useOrigins()
  const state = eventState({ ...body, kind: head.kind }, sides, nameOf)
  return (
    <p className="event-state" data-state={state}>
      <strong>{t(`state.${state}`)}</strong> <span>{t(`stateMeans.${state}`)}</span>
    </p>
  )
}
