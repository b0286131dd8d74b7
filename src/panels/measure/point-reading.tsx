import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Spot } from '../../domain/measure/measure-tool.ts'
import { CopyButton } from '../copy-button.tsx'
import { decimalCoordinates, dmsCoordinates } from '../place/format-coordinates.ts'
import { gridReference } from '../place/grid-reference.ts'
import type { PointerNews } from './pointer-news.ts'

/** Coordinates under the pointer as it moves, and of the marked point in three notations to copy. */
export function PointReading({ at, pointer }: { at: Spot | null; pointer: PointerNews }) {
  const { t } = useTranslation('measure')
  const under = useRef<HTMLElement>(null)
  const grid = useGrid(at)
  // The pointer moves faster than anything should be rendered.
  useEffect(
    () =>
      pointer.listen((position) => {
        if (under.current) under.current.textContent = position ? decimalCoordinates(...position) : '–'
      }),
    [pointer],
  )
  const notations = at
    ? [
        {
          id: 'decimal',
          text: decimalCoordinates(at.longitude, at.latitude),
          label: t('ui:copyCoordinates'),
        },
        { id: 'dms', text: dmsCoordinates(at.longitude, at.latitude), label: t('cards:copyDms') },
        ...(grid ? [{ id: 'mgrs', text: grid, label: t('cards:copyMgrs') }] : []),
      ]
    : []
  return (
    <>
      <p className="measure-pointer">
        {t('pointer')}:{' '}
        <bdi ref={under} dir="ltr" data-measure-pointer>
          –
        </bdi>
      </p>
      {at && (
        <>
          <p>{t('marked')}</p>
          <ul className="measure-notations" data-measure-marked>
            {notations.map(({ id, text, label }) => (
              <li key={id} data-notation={id}>
                <CopyButton text={text} label={label}>
                  {text}
                </CopyButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The reference in the military grid once its library is here; null without it. */
function useGrid(at: Spot | null): string | null {
  const [known, setKnown] = useState<{ at: Spot; text: string | null } | null>(null)
  useEffect(() => {
    if (!at) return
    let gone = false
    gridReference(at.longitude, at.latitude)
      .then((text) => !gone && setKnown({ at, text }))
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [at])
  return known !== null && known.at === at ? known.text : null
}
