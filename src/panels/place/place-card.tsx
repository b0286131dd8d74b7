import { useTranslation } from 'react-i18next'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { CardHeader } from '../card-header.tsx'
import { labelText } from '../names.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { NamedWith } from './named-with.tsx'
import { NativeNames } from './native-names.tsx'
import { PlaceArticles } from './place-articles.tsx'
import { PlaceConcordance } from './place-concordance.tsx'
import { PlaceControl } from './place-control.tsx'
import { PlaceDistance } from './place-distance.tsx'
import { PlaceEvents } from './place-events.tsx'
import { PlaceNames } from './place-names.tsx'
import { PlacePosition } from './place-position.tsx'

/** Everything the dataset holds of one place: names, position, control, events inside and outside the window, articles. */
export function PlaceCard({ place, index }: { place: PlaceFeature; index: number }) {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const { kind, name, parent, precision, accuracyKm, note } = place.properties
  const parentName = useMapStore((state) => {
    const parentPlace =
      parent === undefined ? undefined : state.dataset.places[state.dataset.placeIndex.get(parent) ?? -1]
    return parentPlace && labelText(parentPlace.properties.name, state.language)
  })
  return (
    <article className="card" data-card="place" data-id={place.id}>
      <CardHeader kind={t('place')} title={labelText(name, language)} />
      <NativeNames place={place} />
      <p className="chips">
        <span className="chip">{t(`placeKind.${kind}`)}</span>
        {parent !== undefined && parentName && (
          <span className="chip">
            <PlaceLink id={parent}>{parentName}</PlaceLink>
          </span>
        )}
        <span className="chip">{t(`precision.${precision}`, { km: number(accuracyKm) })}</span>
      </p>
      {note && <p className="note">{inLanguage(note, language)}</p>}
      <PlacePosition place={place} />
      <PlaceControl place={place} />
      <PlaceEvents index={index} />
      <PlaceArticles index={index} />
      <PlaceNames place={place} />
      <PlaceConcordance index={index} id={place.id} />
      <NamedWith index={index} />
      <PlaceDistance place={place} />
    </article>
  )
}
