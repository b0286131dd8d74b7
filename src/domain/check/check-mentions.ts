import { surfaceOf, zoneOf } from '../build/article-mentions.ts'
import type { ArticleRecord } from '../schema/article.ts'
import type { Fault } from './fault.ts'
import { type KnownIds, unknownPlace } from './references.ts'

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

/** Faults of an article's stand-off parts: mentions, ranges and corrections, all in UTF-16 offsets of its text. */
export function checkMentions(file: string, article: ArticleRecord, known: KnownIds): Fault[] {
  return [
    ...mentionFaults(file, article, known),
    ...rangeFaults(file, article),
    ...correctionFaults(file, article, known),
  ]
}
