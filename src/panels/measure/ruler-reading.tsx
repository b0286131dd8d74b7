import { useTranslation } from 'react-i18next'
import { MOST_POINTS, type Spot } from '../../domain/measure/measure-tool.ts'
import { rulerLegs, rulerLength } from '../../domain/measure/ruler.ts'
import { kmText } from '../place/km-text.ts'
import { useDates } from '../use-dates.ts'

/** The ruler's legs and its whole length. */
export function RulerReading({ points }: { points: readonly Spot[] }) {
  const { t } = useTranslation('measure')
  const { number } = useDates()
  const legs = rulerLegs(points)
  if (legs.length === 0) return null
  const total = rulerLength(points)
  return (
    <>
      <p className="measure-total" role="status" data-measure-total={total.toFixed(3)}>
        {t('total', { km: kmText(total, number) })}
      </p>
      {legs.length > 1 && (
        <ol className="measure-list" aria-label={t('legs')} data-measure-legs>
          {legs.map((leg, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a leg is known by its place in the line alone
            <li key={i}>
              <span className="quiet">
                {number(i + 1)} – {number(i + 2)}
              </span>
              <span>
                {t('leg', {
                  km: kmText(leg?.km ?? 0, number),
                  wind: t(`cards:wind.${leg?.wind ?? 'north'}`),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
      {points.length >= MOST_POINTS && <p className="quiet">{t('most', { count: number(MOST_POINTS) })}</p>}
    </>
  )
}
