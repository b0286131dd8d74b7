import type { Counts as AllCounts } from '../../domain/schema/about.ts'
import type { AboutTexts } from './texts.ts'

/** What is certain and what is not, as a table of numbers counted from the dataset. */
export function Counts({ counts, texts: { t, number } }: { counts: AllCounts; texts: AboutTexts }) {
  const { places, events, outlines, articles } = counts
  const [least, most] = outlines.accuracyKm ?? []
  const groups: { id: string; all: number; parts: [label: string, value: string][] }[] = [
    {
      id: 'places',
      all: places.all,
      parts: [
        [t('placesExact'), number(places.exact)],
        [t('placesApproximate'), number(places.approximate)],
        [t('placesAnchor'), number(places.anchor)],
      ],
    },
    {
      id: 'outlines',
      all: outlines.all,
      parts:
        least === undefined || most === undefined
          ? []
          : [[t('outlinesAccuracy', { from: number(least), to: number(most) }), '']],
    },
    {
      id: 'events',
      all: events.all,
      parts: [
        [t('eventsHigh'), number(events.high)],
        [t('eventsMedium'), number(events.medium)],
        [t('eventsLow'), number(events.low)],
        [t('eventsOneSource'), number(events.oneSource)],
        [t('eventsInexactDate'), number(events.inexactDate)],
      ],
    },
    { id: 'claims', all: counts.claims, parts: [] },
    {
      id: 'articles',
      all: articles.all,
      parts: [
        [t('articlesInferred'), number(articles.inferredDay)],
        [t('articlesMentions'), number(articles.mentions)],
      ],
    },
    { id: 'sources', all: counts.sources, parts: [] },
  ]
  return (
    <table className="counts">
      {groups.map(({ id, all, parts }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup">{t(id)}</th>
            <td>{number(all)}</td>
          </tr>
          {parts.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" className="part">
                {label}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
