import { useTranslation } from 'react-i18next'
import type { Claim } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { useDates } from '../use-dates.ts'

/** Writes the figure of a claim in words: «حتى 20 مركبة», “up to 20 vehicles”; null where the claim has none. */
export function useFigure(): (claim: Claim) => string | null {
  const { t } = useTranslation()
  const { number, language } = useDates()
  return ({ value, qualifier, unit }) => {
    if (value === undefined) return null
    const plain =
      typeof value === 'number' ? number(value) : t('range', { from: number(value[0]), to: number(value[1]) })
    const counted = unit ? `${plain} ${inLanguage(unit, language)}` : plain
    return qualifier ? t(`qualifier.${qualifier}`, { value: counted }) : counted
  }
}
