import { useTranslation } from 'react-i18next'
import type { Claim } from '../domain/schema/event.ts'
import { inLanguage } from './names.ts'
import { SourceLine } from './source-line.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** Who said what, side by side: no claim is weighed against another. */
export function ClaimTable({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  if (claims.length === 0) return null
  return (
    <section className="card-section" data-claims>
      <h3>{t('claimsHeading')}</h3>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimRow
            key={`${claim.who.en} ${claim.what.en} ${String(claim.value)} ${claim.source}`}
            claim={claim}
          />
        ))}
      </ul>
    </section>
  )
}

function ClaimRow({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const side = useMapStore((state) => state.dataset.map.sides.find((item) => item.id === claim.side))
  const figure = useFigure(claim)
  return (
    <li className="claim" data-side={claim.side}>
      <p className="claim-who">
        <bdi>{inLanguage(claim.who, language)}</bdi>
        {side && <span className="claim-side">{inLanguage(side.label, language)}</span>}
        <span className="claim-verb">{t(`verb.${claim.verb}`)}</span>
      </p>
      <p className="claim-what">
        {figure && <strong className="figure">{figure}</strong>} {inLanguage(claim.what, language)}
      </p>
      <p className="claim-source">
        <SourceLine id={claim.source} />
      </p>
    </li>
  )
}

/** The figure of a claim in words: «حتى 20 مركبة», “up to 20 vehicles”; null where the claim has none. */
function useFigure({ value, qualifier, unit }: Claim): string | null {
  const { t } = useTranslation()
  const { number, language } = useDates()
  if (value === undefined) return null
  const plain =
    typeof value === 'number' ? number(value) : t('range', { from: number(value[0]), to: number(value[1]) })
  const counted = unit ? `${plain} ${inLanguage(unit, language)}` : plain
  return qualifier ? t(`qualifier.${qualifier}`, { value: counted }) : counted
}
