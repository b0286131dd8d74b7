import { eventsByArticle, publishedOf, publisherTextOf } from '../build/article-facts.ts'
import type { ArticleRecord } from '../schema/article.ts'
import { inEach } from '../text/in-language.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { placeMarkFaults } from './check-marks.ts'
import { checkMentions } from './check-mentions.ts'
import type { Fault } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import { type KnownIds, unknownId } from './references.ts'

/** An article cannot report what starts after the day it was published on. */
function foresightFaults(
  file: string,
  article: ArticleRecord,
  { events }: DatasetFolder,
  reported: readonly number[],
): Fault[] {
  const { published } = publishedOf(article)
  if (published === null) return []
  const day = parseDay(published) ?? 0
  return reported.flatMap((index): Fault[] => {
    const record = events.records[index]
    if (!record) return []
    const { value: event, path } = record
    const read = parseEdtf(event.date)
    if (!read.ok || read.span.approximate || read.span.start <= day) return []
    const listed = article.edited.events.indexOf(event.id)
    const reason = `article "${article.id}" of ${published} reports event "${event.id}", which starts later (${formatDay(read.span.start)})`
    const hint = 'look at both dates'
    return listed >= 0
      ? [{ file, path: ['edited', 'events', listed], reason, hint }]
      : [
          {
            file: events.file,
            path: [...path, 'sources', event.sources.indexOf(article.id)],
            reason,
            hint,
          },
        ]
  })
}

function checkArticle(
  file: string,
  article: ArticleRecord,
  folder: DatasetFolder,
  known: KnownIds,
  reported: readonly number[],
): Fault[] {
  const faults: Fault[] = []
  const named = file.replace(/^articles\/|\.json$/g, '')
  if (article.id !== named) {
    faults.push({
      file,
      path: ['id'],
      reason: `id "${article.id}" differs from the file's name`,
      hint: `one of the two is wrong: "${named}"`,
    })
  }
  if (known.sources?.has(article.id)) {
    faults.push({ file, path: ['id'], reason: `id "${article.id}" is also one of sources.json` })
  }
  if (!publisherTextOf(article)?.trim()) {
    faults.push({
      file,
      path: ['edited', 'publisher'],
      reason: 'neither the editor nor the text names the publisher',
      hint: 'add an id of publishers.json',
    })
  }
  article.edited.events.forEach((id, i) => {
    faults.push(...unknownId(file, ['edited', 'events', i], id, 'event', 'events.json', known.events))
  })
  for (const [language, text] of inEach(article.edited.abstract)) {
    faults.push(...placeMarkFaults(file, ['edited', 'abstract', language], text, known))
  }
  return [
    ...faults,
    ...checkMentions(file, article, known),
    ...foresightFaults(file, article, folder, reported),
  ]
}

/** Faults of the article records that their schema cannot tell. */
export function checkArticles(folder: DatasetFolder, known: KnownIds): Fault[] {
  const reported = eventsByArticle(
    folder.articles.flatMap(({ value }) => value ?? []),
    folder.events.records.map(({ value }) => value),
  )
  return folder.articles.flatMap(({ file, value }) =>
    value ? checkArticle(file, value, folder, known, reported.get(value.id) ?? []) : [],
  )
}
