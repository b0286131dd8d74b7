import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import type { Locator } from '../../map/drawing/locator.ts'
import { labelText } from '../names.ts'
import { useMapStore } from '../use-map-store.ts'

const SIZE = { width: 132, height: 108 }

/** A small picture of where the place lies in the region or, beyond it, in the world. Its room is kept before it is drawn. */
export function PlaceLocator({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation('cards')
  const dataset = useMapStore((state) => state.dataset)
  const language = useMapStore((state) => state.language)
  const [drawn, setDrawn] = useState<Locator | null>(null)
  const position = place.geometry.coordinates
  useEffect(() => {
    let gone = false
    import('../../map/drawing/locator.ts')
      .then(({ locatorDrawing }) => !gone && setDrawn(locatorDrawing(dataset, position, SIZE)))
      // A card without the picture is whole: the map shows the place too.
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [dataset, position])
  return (
    <div className="locator" data-locator>
      {drawn && (
        <svg
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          width={SIZE.width}
          height={SIZE.height}
          role="img"
          aria-label={t('locator', { place: labelText(place.properties.name, language) })}
        >
          <path className="locator-land" d={drawn.land} />
          <path className="locator-home" d={drawn.home} />
          <path className="locator-water" d={drawn.water} />
          <path className="locator-outline" d={drawn.outline} />
          {drawn.frame && <path className="locator-frame" d={drawn.frame} />}
          <circle className="locator-halo" cx={drawn.dot[0]} cy={drawn.dot[1]} r="9" />
          <circle className="locator-dot" cx={drawn.dot[0]} cy={drawn.dot[1]} r="4" />
        </svg>
      )}
    </div>
  )
}
