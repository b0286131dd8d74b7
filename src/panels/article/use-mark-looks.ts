import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { natureOf } from '../../domain/articles/forms.ts'
import type { Mention } from '../../domain/schema/article.ts'
import { pageAddress } from '../../domain/url/page-path.ts'
import { formatUrlState, type Selection } from '../../domain/url/url-state.ts'
import { labelText } from '../names.ts'
import { useSite } from '../site.ts'
import { useMapStore } from '../use-map-store.ts'
import type { MarkLook } from './mention-mark.tsx'

/** For each mention its place, and what is said of it. */
export function useMarkLooks(mentions: readonly Mention[]): readonly MarkLook[] {
  const { t } = useTranslation('reading')
  const language = useMapStore((state) => state.language)
  const dataset = useMapStore((state) => state.dataset)
  const { root, form } = useSite()
  return useMemo(
    () =>
      mentions.map((mention) => {
        const place = dataset.placeIndex.get(mention.place)
        const feature = dataset.places[place ?? -1]
        const selection: Selection = { kind: 'place', id: mention.place }
        const { metonym, corrected, unsure } = natureOf(mention)
        const said = [
          feature ? labelText(feature.properties.name, language) : mention.place,
          metonym && t('metonym'),
          corrected && t('corrected'),
          unsure && t('unsure'),
        ]
        return {
          place,
          href:
            root === null
              ? `?${formatUrlState({ selection })}`
              : root + pageAddress(dataset, selection, form),
          title: said.filter(Boolean).join(' · '),
        }
      }),
    [mentions, dataset, language, root, form, t],
  )
}
