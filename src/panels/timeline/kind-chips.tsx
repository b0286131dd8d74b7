import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../domain/text/in-language.ts'
import { KindMark } from '../kind-mark.tsx'
import { useMapStore } from '../use-map-store.ts'

/** The kinds as switches of the filter, each with its number of events in the window. */
export function KindChips({ counts }: { counts: readonly string[] }) {
  const { t } = useTranslation('time')
  const kinds = useMapStore((state) => state.dataset.map.kinds)
  const shown = useMapStore((state) => state.filter.kinds)
  const language = useMapStore((state) => state.language)
  const toggle = useMapStore((state) => state.actions.toggleKind)
  // What the controller writes from then on.
  const [first] = useState(counts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a layout of its own
    <div className="timeline-chips" role="group" aria-label={t('kinds')}>
      {kinds.map((kind, index) => (
        <button
          key={kind.id}
          type="button"
          className="timeline-chip"
          aria-pressed={(shown & (1 << index)) !== 0}
          onClick={() => toggle(index)}
        >
          <KindMark kind={kind} />
          <span>{inLanguage(kind.label, language)}</span>
          <span className="timeline-chip-count" data-part="chip-count">
            {first[index] ?? '0'}
          </span>
        </button>
      ))}
    </div>
  )
}
