import { publishedOf, publisherTextOf, reports } from '../build/article-facts.ts'
import { surfaceOf, zoneOf } from '../build/article-mentions.ts'
import type { ArticleRecord } from '../schema/article.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { placeMarkFaults } from './check-marks.ts'
import type { Fault } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import { type KnownIds, unknownId, unknownPlace } from './references.ts'

const RELINK = 'link the text anew: npm run article'

function mentionFaults(file: string, { linked }: ArticleRecord, known: KnownIds): Fault[] {
  const faults: Fault[] = []
  linked.mentions.forEach((mention, i) => {
    const path = ['linked', 'mentions', i]
    faults.push(...unknownPlace(known, file, [...path, 'place'], mention.place))
    if (mention.start >= mention.end) {
      faults.push({
        file,
        path: [...path, 'end'],
        reason: `ends at ${mention.end}, not after its start ${mention.start}`,
        hint: RELINK,
      })
    } else if (mention.end > linked.lengthUtf16) {
      faults.push({
        file,
        path: [...path, 'end'],
        reason: `ends at ${mention.end}, the text has ${linked.lengthUtf16} code units`,
        hint: RELINK,
      })
    } else if (mention.surface.length !== mention.end - mention.start) {
      faults.push({
        file,
        path: [...path, 'surface'],
        reason: `has ${mention.surface.length} code units, ${mention.start} to ${mention.end} is ${mention.end - mention.start}`,
        hint: RELINK,
      })
    }
  })
  return faults
}

function rangeFaults(file: string, { linked }: ArticleRecord): Fault[] {
  const { titleRange, mainRanges, lengthUtf16 } = linked
  const ranges = [
    ...(titleRange ? [{ path: ['linked', 'titleRange'], end: titleRange[1] }] : []),
    ...mainRanges.map(([, end], i) => ({ path: ['linked', 'mainRanges', i], end })),
  ]
  return ranges
    .filter(({ end }) => end > lengthUtf16)
    .map(({ path, end }) => ({
      file,
      path,
      reason: `ends at ${end}, the text has ${lengthUtf16} code units`,
      hint: RELINK,
    }))
}

function correctionFaults(file: string, { edited, linked }: ArticleRecord, known: KnownIds): Fault[] {
  return edited.corrections.flatMap((correction, i): Fault[] => {
    const path = ['edited', 'corrections', i]
    const { start, end, place, surface } = correction
    if (start >= end)
      return [{ file, path: [...path, 'end'], reason: `ends at ${end}, not after its start ${start}` }]
    if (end > linked.lengthUtf16) {
      return [
        {
          file,
          path: [...path, 'end'],
          reason: `ends at ${end}, the text has ${linked.lengthUtf16} code units`,
          hint: 'the text may have changed since: look the place up again',
        },
      ]
    }
    if (surface !== undefined && surface.length !== end - start) {
      return [
        {
          file,
          path: [...path, 'surface'],
          reason: `has ${surface.length} code units, ${start} to ${end} is ${end - start}`,
        },
      ]
    }
    const before = edited.corrections.findIndex((other, j) => j < i && other.start < end && start < other.end)
    if (before >= 0)
      return [{ file, path, reason: `speaks of the same stretch as $.edited.corrections[${before}]` }]
    if (place === null) return []
    const faults = unknownPlace(known, file, [...path, 'place'], place)
    if (surfaceOf(linked, correction) === null) {
      faults.push({
        file,
        path,
        reason: 'no mention of the linker covers this stretch',
        hint: 'add its letters as "surface"',
      })
    }
    if (zoneOf(linked, correction) === null) {
      faults.push({
        file,
        path,
        reason: `${start} to ${end} is neither in the headline nor in the main text`,
        hint: 'corrections hold for these only',
      })
    }
    return faults
  })
}

/** An article cannot report what starts after the day it was published on. */
function foresightFaults(file: string, article: ArticleRecord, folder: DatasetFolder): Fault[] {
  const { published } = publishedOf(article)
  if (published === null) return []
  const day = parseDay(published) ?? 0
  return folder.events.records.flatMap(({ value: event, path }): Fault[] => {
    const read = parseEdtf(event.date)
    if (!reports(article, event) || !read.ok || read.span.approximate || read.span.start <= day) return []
    const listed = article.edited.events.indexOf(event.id)
    const reason = `article "${article.id}" of ${published} reports event "${event.id}", which starts later (${formatDay(read.span.start)})`
    const hint = 'look at both dates'
    return listed >= 0
      ? [{ file, path: ['edited', 'events', listed], reason, hint }]
      : [
          {
            file: folder.events.file,
            path: [...path, 'sources', event.sources.indexOf(article.id)],
            reason,
            hint,
          },
        ]
  })
}

function checkArticle(file: string, article: ArticleRecord, folder: DatasetFolder, known: KnownIds): Fault[] {
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
  for (const language of ['ar', 'en'] as const) {
    faults.push(
      ...placeMarkFaults(file, ['edited', 'abstract', language], article.edited.abstract[language], known),
    )
  }
  return [
    ...faults,
    ...mentionFaults(file, article, known),
    ...rangeFaults(file, article),
    ...correctionFaults(file, article, known),
    ...foresightFaults(file, article, folder),
  ]
}

/** Faults of the article records that their schema cannot tell. */
export function checkArticles(folder: DatasetFolder, known: KnownIds): Fault[] {
  return folder.articles.flatMap(({ file, value }) => (value ? checkArticle(file, value, folder, known) : []))
}
