import { formatDay, parseDay } from '../../domain/time/day.ts'
import { daysTold } from '../../linking/dates/days-told.ts'
import type { Reading } from '../../linking/link-text.ts'
import { linesOutside } from '../../linking/reading/outside.ts'
import { unknownNames } from '../../linking/unknown-names.ts'

const KINDS: Record<string, string> = {
  date: 'dates',
  site: 'site furniture',
  source: 'source line',
  keywords: 'keywords',
  'related-label': 'link labels',
  related: 'related links',
  byline: 'bylines',
  caption: 'captions',
  crumb: 'crumbs',
  text: 'other text',
}

/** What an editor looks at before a record is trusted: what was cut, which days, which places and words to check. */
export function reviewOf(
  name: string,
  text: string,
  { linked, page, dates }: Reading,
  notes: readonly string[],
): string {
  const lines = [`── ${name}`]
  for (const note of notes) lines.push(`   note       ${note}`)
  lines.push(`   title      ${linked.title ?? '(none in the text)'}`)
  lines.push(`   publisher  ${linked.source ?? 'unknown (edited.publisher has to name it)'}`)
  lines.push(`   published  ${linked.published ?? 'unknown'} (${linked.publishedBasis})`)
  for (const { day, is } of dates.others) lines.push(`              ${formatDay(day)} is ${SENSES[is]}`)
  lines.push(...daysOf(text, linked))
  lines.push(`   cut        ${cutOf(page) || 'nothing'}`)
  for (const { start, end, reason } of page.doubts)
    lines.push(`   look       ${REASONS[reason]}: ${short(text.slice(start, end))}`)
  for (const { place, count, rule, least, surface } of group(linked.mentions))
    lines.push(
      `   place      ${surface.padEnd(18)} ${place}  ×${count}  ${rule}  ${least.toFixed(2)}${least < 0.8 ? '  check' : ''}`,
    )
  for (const unknown of unknownNames(text, linked.mainRanges, linked.mentions))
    lines.push(`   unknown    ${unknown.surface} after ${unknown.after}: a place the gazetteer lacks?`)
  return lines.join('\n')
}

/** The days the article tells of, each once; weekdays that contradict the day of publication first. */
function daysOf(text: string, { mainRanges, published }: Reading['linked']): string[] {
  const told = daysTold(text, mainRanges, published === null ? null : parseDay(published))
  const days = new Map<string, string>()
  for (const { start, end, day } of told)
    if (day !== null && !days.has(formatDay(day))) days.set(formatDay(day), text.slice(start, end).trim())
  const odd = told.find(({ day }) => day === null)
  return [
    ...(odd === undefined
      ? []
      : [`   look       the text says ${text.slice(odd.start, odd.end)}, which ${published} does not fit`]),
    ...[...days].map(([day, words]) => `   tells of   ${day}  ${words}`),
  ]
}

const SENSES = {
  updated: 'a day of change',
  captured: 'a capture stamp',
  widget: 'the day of a visit, or of another story',
  unsure: 'another day on the page',
} as const
const REASONS = {
  'heading-glued-to-links': 'a sub-heading stood on a line of links',
  'no-running-text': 'no running text was found',
} as const

function cutOf({ lines, mainRanges }: Reading['page']): string {
  const counts = new Map<string, number>()
  for (const { kind } of linesOutside(lines, mainRanges)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${KINDS[kind] ?? kind} ${count}`).join(', ')
}

interface Group {
  place: string
  count: number
  rule: string
  least: number
  surface: string
}

/** Mentions by place and rule, with the least confidence among them. */
function group(mentions: Reading['linked']['mentions']): Group[] {
  const groups = new Map<string, Group>()
  for (const { place, rule, confidence, surface } of mentions) {
    const known = groups.get(`${place} ${rule}`)
    if (known === undefined)
      groups.set(`${place} ${rule}`, {
        place,
        count: 1,
        rule,
        least: confidence,
        surface: surface.replace(/\s+/g, ' '),
      })
    else {
      known.count++
      known.least = Math.min(known.least, confidence)
    }
  }
  return [...groups.values()]
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}
