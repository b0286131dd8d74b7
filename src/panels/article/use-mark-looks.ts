import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { natureOf } from '../../domain/articles/forms.ts'
import type { Mention } from '../../domain/schema/article.ts'
import { labelText } from '../names.ts'
import { useMapStore } from '../use-map-store.ts'
import type { MarkLook } from './mention-mark.tsx'

/** For each mention its place, and what is said of it. */
export function useMarkLooks(mentions: readonly Mention[]): readonly MarkLook[] {
  const { t } = useTranslation('reading')
  const language = useMapStore((state) => state.language)
  const places = useMapStore((state) => state.dataset.places)
  const placeIndex = useMapStore((state) => state.dataset.placeIndex)
  return useMemo(
    () =>
      mentions.map((mention) => {
        const place = placeIndex.get(mention.place)
        const feature = places[place ?? -1]
        const { metonym, corrected, unsure } = natureOf(mention)
        const said = [
          feature ? labelText(feature.properties.name, language) : mention.place,
          metonym && t('metonym'),
          corrected && t('corrected'),
          unsure && t('unsure'),
        ]
        return { place, title: said.filter(Boolean).join(' · ') }
      }),
    [mentions, places, placeIndex, language, t],
  )
}
