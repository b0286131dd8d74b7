import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { CopyButton } from '../copy-button.tsx'
import { decimalCoordinates, dmsCoordinates } from './format-coordinates.ts'
import { gridReference } from './grid-reference.ts'
import { PlaceLocator } from './place-locator.tsx'

/** As long as a reference in the grid. */
const AS_LONG = '00XXX 0000 0000'

/** Where the place lies: its position in three notations to copy, and a small picture. */
export function PlacePosition({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation()
  const [longitude, latitude] = place.geometry.coordinates
  const grid = useGridReference(longitude, latitude)
  const notations = [
    { id: 'decimal', text: decimalCoordinates(longitude, latitude), label: t('copyCoordinates') },
    { id: 'dms', text: dmsCoordinates(longitude, latitude), label: t('cards:copyDms') },
    ...(grid ? [{ id: 'mgrs', text: grid, label: t('cards:copyMgrs') }] : []),
  ]
  return (
    <section className="place-position" aria-label={t('coordinates')} data-position>
      <PlaceLocator place={place} />
      <dl className="notations">
        {notations.map(({ id, text, label }) => (
          <div key={id} data-notation={id}>
            <dt>{t(`cards:notation.${id}`)}</dt>
            <dd>
              <CopyButton text={text} label={label}>
                {text}
              </CopyButton>
            </dd>
          </div>
        ))}
        {grid === null && (
          // It waits for its library: room is kept for it, in whatever letters the others stand.
          <div className="notation-waiting" aria-hidden="true">
            <dt>{t('cards:notation.mgrs')}</dt>
            <dd>
              <span className="chip chip-button">
                <span dir="ltr">{AS_LONG}</span>
                <svg viewBox="0 0 16 16" width="14" height="14" />
              </span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** The reference in the military grid once its library is here; null before, and where there is none. */
function useGridReference(longitude: number, latitude: number): string | null {
  const [reference, setReference] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    gridReference(longitude, latitude)
      .then((text) => !gone && setReference(text))
      // Without the library the other two notations are there.
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [longitude, latitude])
  return reference
}
