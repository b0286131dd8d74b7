import { foldKey } from '../../domain/folding.ts'
import { AGENCY_WORDS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { isBylineShaped, type Page, type ReadLine } from './page.ts'

const AGENCIES = folded(AGENCY_WORDS)
const PARTS = /\s*[/_|+()،,•]\s*|\s+[-–—]\s*|[-–—]\s+|\s*"\s*/

/** `رابط الخبر بصحيفة ألفا:` */
const LINK_TO = /رابط (?:الخبر|المقال) (?:ب|في |على |من )?([^:\n]{3,40}):/

function partsOf(text: string): string[] {
  return text
    .split(PARTS)
    .map((part) => part.replace(/[:.\s]+$/, '').trim())
    .filter((part) => part !== '')
}

function isAgency(part: string): boolean {
  return AGENCIES.has(foldKey(part).replace(/^و(?=.{4})/, ''))
}

/** Who published the page, as its own text says: a source line, a link line, a byline, a line of the site's name before a stamp. */
export function publisherOf({ lines }: Page): string | null {
  for (const line of lines) {
    if (line.kind !== 'source') continue
    const named = ofSourceLine(line)
    if (named !== null) return named
  }
  for (const line of lines) {
    const link = line.text.includes('رابط') ? LINK_TO.exec(line.text.slice(-260)) : null
    if (link !== null) return link[1]!.trim()
  }
  const tail = lines.findLast(({ kind, part }) => kind === 'byline' && part !== 'head')
  if (tail !== undefined) {
    const parts = partsOf(tail.text)
    return parts.find((part) => !isAgency(part)) ?? parts[0] ?? null
  }
  for (const line of lines) {
    if (line.part !== 'head') break
    if (!isHeadByline(line)) continue
    const parts = partsOf(line.text)
    const named = parts.slice(1).find((part) => !isAgency(part))
    if (named !== undefined) return named
  }
  const confidant = spokenTo(lines)
  if (confidant !== null) return confidant
  const crumb = lines.find(
    ({ kind, part, text }) => kind === 'crumb' && part === 'head' && text.endsWith(':'),
  )
  return crumb === undefined ? null : crumb.text.replace(/\s*:$/, '')
}

const OPENING_QUOTES = ['«', '"', '“']
const SPOKEN_TO = /(?:^|\s)لـ?\s?[«"“]([^«»"“”]{3,30})[»"”]/g

/** The paper to which people speak in its own report, `قال لـ«…»`, where it is one and they do so more than once. */
function spokenTo(lines: readonly ReadLine[]): string | null {
  const counts = new Map<string, number>()
  for (const { text, kind, part } of lines) {
    if (kind !== 'text' || part !== 'body' || !OPENING_QUOTES.some((quote) => text.includes(quote))) continue
    for (const match of text.slice(0, 5000).matchAll(SPOKEN_TO))
      counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1)
  }
  const [only, ...others] = [...counts].filter(([, count]) => count >= 2)
  return only !== undefined && others.length === 0 ? only[0] : null
}

function isHeadByline(line: ReadLine): boolean {
  return line.kind === 'byline' || (line.kind === 'text' && isBylineShaped(line))
}

function ofSourceLine({ text }: ReadLine): string | null {
  const value = text.slice(0, 200).replace(/^[^:：|]{2,25}[:：|]\s*/, '')
  if (value === text.slice(0, 200) || text.startsWith('رابط')) {
    const link = LINK_TO.exec(text)
    if (link !== null) return link[1]!.trim()
    if (value === text.slice(0, 200)) return null
  }
  const parts = partsOf(value)
  return parts.find((part) => !isAgency(part)) ?? parts[0] ?? null
}
