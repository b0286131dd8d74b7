import { useTranslation } from 'react-i18next'
import { type Bar, figureBars } from '../../domain/claims/bars.ts'
import { type ClaimGroup, compareClaims } from '../../domain/claims/compare-claims.ts'
import { figureRange } from '../../domain/claims/figure-range.ts'
import type { Claim } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { SourceLine } from '../source-line.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { useOrigins } from '../use-origins.ts'
import { useFigure } from './use-figure.ts'
import { VerdictMark } from './verdict-mark.tsx'

/** Who said what, side by side: figures on one quantity together, with whether they can all be true; none is weighed. */
export function ClaimTable({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  const { nameOf } = useOrigins()
  if (claims.length === 0) return null
  const groups = compareClaims(claims, nameOf)
  const compared = groups.filter((group) => group.claims.length > 1)
  const alone = groups.filter((group) => group.claims.length === 1).flatMap((group) => group.claims)
  return (
    <section className="card-section" data-claims>
      <h3 id="claims">{t('claimsHeading')}</h3>
      <table className="claims" aria-labelledby="claims">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('cards:claimant')}</th>
            <th scope="col">{t('cards:claimed')}</th>
          </tr>
        </thead>
        {compared.map((group) => (
          <ComparedClaims key={keyOf(group.claims[0]!)} group={group} />
        ))}
        {bySpeaker(alone).map((said) => (
          <tbody key={keyOf(said[0]!)}>
            {said.map((claim, i) => (
              <tr key={keyOf(claim)} className="claim" data-claim data-side={claim.side}>
                {i === 0 && <Claimant claim={claim} rows={said.length} />}
                <Claimed claim={claim} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

const keyOf = ({ who, what, value, unit, source }: Claim) =>
  [who.en, what.en, String(value), unit?.en, source].join('\n')

/** Claims of one speaker in one verb together, speakers in the order of their first. */
function bySpeaker(claims: readonly Claim[]): Claim[][] {
  const said = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.who.en}\n${claim.verb}`
    said.set(key, [...(said.get(key) ?? []), claim])
  }
  return [...said.values()]
}

/** Figures on one quantity, each with its bar on one scale, under what can be said of them together. */
function ComparedClaims({ group: { claims, verdict } }: { group: ClaimGroup }) {
  const { t } = useTranslation('cards')
  const bars = figureBars(claims.flatMap((claim) => figureRange(claim) ?? []))
  return (
    <tbody data-verdict={verdict} className="compared">
      <tr>
        <th colSpan={2} scope="rowgroup" className="verdict">
          <VerdictMark verdict={verdict} /> {t(`verdict.${verdict}`)}
        </th>
      </tr>
      {claims.map((claim, i) => (
        <tr key={keyOf(claim)} className="claim" data-claim data-side={claim.side}>
          <Claimant claim={claim} rows={1} />
          <Claimed claim={claim} bar={bars[i]} />
        </tr>
      ))}
    </tbody>
  )
}

function Claimant({ claim, rows }: { claim: Claim; rows: number }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const side = useMapStore((state) => state.dataset.map.sides.find((item) => item.id === claim.side))
  return (
    <th scope={rows > 1 ? 'rowgroup' : 'row'} rowSpan={rows} className="claimant">
      <bdi>{inLanguage(claim.who, language)}</bdi>
      {side && <span className="claim-side">{inLanguage(side.label, language)}</span>}
      <span className="claim-verb">{t(`verb.${claim.verb}`)}</span>
    </th>
  )
}

function Claimed({ claim, bar }: { claim: Claim; bar?: Bar | undefined }) {
  const { language } = useDates()
  const figure = useFigure()(claim)
  return (
    <td className="claimed">
      {figure && (
        <>
          <strong className="figure">{figure}</strong>{' '}
        </>
      )}
      {inLanguage(claim.what, language)}
      {bar && <FigureBar bar={bar} />}
      <span className="claim-source">
        <SourceLine id={claim.source} brief />
      </span>
    </td>
  )
}

/** A figure's numbers on the scale of its group; the figure itself stands in words beside it. */
function FigureBar({ bar: { from, to, open } }: { bar: Bar }) {
  return (
    <svg className="figure-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-scale" x="0" y="2.5" width="100" height="1" />
      <rect
        className="bar-range"
        x={from}
        y="0"
        width={open ? Math.min(3, to - from) : to - from}
        height="6"
      />
      {open && <rect className="bar-open" x={from} y="1" width={to - from} height="4" />}
    </svg>
  )
}
