import type { DatasetFolder } from '../check/folder.ts'
import type { AboutData, Counts } from '../schema/about.ts'
import { parseEdtf } from '../time/edtf.ts'
import { publishedOf } from './article-facts.ts'
import { correctedMentions } from './article-mentions.ts'

const values = <T>(file: { records: readonly { value: T }[] }): T[] => file.records.map(({ value }) => value)

function isInexact(date: string): boolean {
  const read = parseEdtf(date)
  return read.ok && (read.span.approximate || read.span.precision !== 'day')
}

function countsOf(folder: DatasetFolder): Counts {
  const places = values(folder.places)
  const events = values(folder.events)
  const outlines = [...values(folder.regions), ...values(folder.routes)]
  const articles = folder.articles.flatMap(({ value }) => value ?? [])
  const accuracies = outlines.map(({ properties }) => properties.accuracyKm)
  const ofPrecision = (wanted: string) =>
    places.filter(({ properties }) => properties.precision === wanted).length
  const ofCertainty = (wanted: string) => events.filter(({ certainty }) => certainty.level === wanted).length
  return {
    places: {
      all: places.length,
      exact: ofPrecision('exact'),
      approximate: ofPrecision('approximate'),
      anchor: ofPrecision('anchor'),
    },
    events: {
      all: events.length,
      high: ofCertainty('high'),
      medium: ofCertainty('medium'),
      low: ofCertainty('low'),
      oneSource: events.filter(({ sources }) => new Set(sources).size < 2).length,
      inexactDate: events.filter(({ date }) => isInexact(date)).length,
    },
    claims: events.reduce((sum, { claims }) => sum + claims.length, 0),
    outlines: {
      all: outlines.length,
      accuracyKm: accuracies.length === 0 ? null : [Math.min(...accuracies), Math.max(...accuracies)],
    },
    articles: {
      all: articles.length,
      inferredDay: articles.filter((article) => publishedOf(article).publishedBasis === 'inferred').length,
      mentions: articles.reduce((sum, article) => sum + correctedMentions(article).length, 0),
    },
    sources: folder.sources.records.length,
  }
}

/** What the page about the data shows, from a folder without faults. */
export function aboutData(folder: DatasetFolder): AboutData {
  return {
    about: folder.about.value,
    corrections: [...(folder.corrections.value ?? [])].sort((a, b) =>
      a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
    ),
    linkerScore: folder.linkerScore.value,
    counts: countsOf(folder),
    lowCertainty: values(folder.events)
      .filter(({ certainty }) => certainty.level === 'low')
      .map(({ id, title, certainty }) => ({ id, title, note: certainty.note ?? null })),
    datasets: values(folder.sources)
      .filter(({ type }) => type === 'dataset')
      .map(({ id, title, version, URL, note }) => ({
        id,
        title,
        version: version ?? null,
        url: URL ?? null,
        note: note ?? null,
      })),
  }
}
