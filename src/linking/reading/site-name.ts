import { foldKey } from '../../domain/folding.ts'
import type { Line } from './lines.ts'
import { holds, isWhole, NameEvidence } from './name-evidence.ts'
import { isNoSitesName, isOwner, trimmedName } from './name-words.ts'
import { isAgency } from './newsroom.ts'
import type { Page } from './page.ts'
import { type Cue, cuesOf, ENOUGH, holdersOf, LIKELY, NONE, SURE } from './site-cues.ts'
import { headCuesOf, type Place } from './site-head.ts'
import { addresseesIn } from './spoken-to.ts'

/** What the site calls itself, all that the page says of it weighed together; `known` are names that stand where a publisher's does. */
export function siteName(page: Page, known: readonly Cue[]): string | null {
  return weighed(page, known).best()
}

/** The name of which a publisher's, as this line gives it, is a part: `قناة ألفا` for `المصدر: ألفا`. */
export function fullName(page: Page, name: string, line: Line, known: readonly Cue[]): string {
  if (!page.lines.some((other) => other !== line && isWithin(name, other))) return name
  const short = { name, key: foldKey(trimmedName(name)), weight: ENOUGH }
  const full = weighed(page, known)
    .ranked()
    .find((longer) => longer.weight >= ENOUGH && holds(longer.key, short.key) && isWhole(longer, short))
  return full?.name ?? name
}

/** Whether a line of furniture says a name and more. */
function isWithin(name: string, { text, kind, part }: Line): boolean {
  return (
    text.length > name.length &&
    text.length <= LONGEST_FURNITURE &&
    (kind !== 'text' || part !== 'body') &&
    text.includes(name)
  )
}

/** Lines from either end of a page among which the site names itself. */
const MOST_LINES = 150
const LONGEST_LINE = 160
/** Of lines that are furniture for sure. */
const LONGEST_FURNITURE = 300

function weighed({ lines, titleRange }: Page, known: readonly Cue[]): NameEvidence {
  const evidence = new NameEvidence()
  const asked =
    lines.length <= 2 * MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)]
  const title = asked.findIndex(({ start }) => start === titleRange?.[0])
  const place: Place = { lines: asked, title, first: firstOf(asked) }
  for (const [index, line] of asked.entries()) {
    const { text, kind, part } = line
    if (text.length > (kind === 'text' ? LONGEST_LINE : LONGEST_FURNITURE)) continue
    if (kind === 'text' && part === 'body' && line.endsSentence) continue
    evidence.addLine(cuesOf(text), part === 'head' ? headCuesOf(place, index) : NONE)
    addHolder(line, evidence)
  }
  behindTitle(asked, title, evidence)
  for (const { name, weight } of known) evidence.atLeast(name, weight)
  if (evidence.isClear()) return evidence
  addAddressees(asked, title, evidence)
  again(asked, title, evidence)
  return evidence
}

/** Links past the menu stand before the first line that is a text. */
const OVER_MENU = /^(?:ال)?تخط|^(?:انتقل|[إا]ذهب|التجاوز) /

/** The first text of the page; none where a menu stands over it. */
function firstOf(lines: readonly Line[]): number {
  const first = lines.findIndex(({ kind, text }) => kind === 'text' && !OVER_MENU.test(text))
  return lines.slice(0, first).some(({ kind, text }) => kind === 'crumb' && ARABIC.test(text)) ? -1 : first
}

const ARABIC = /[\u0621-\u064a]/

/** The holder of the rights: of less weight where it is a company or written in other letters. */
function addHolder({ text, part }: Line, evidence: NameEvidence): void {
  const holders = holdersOf(text, part === 'head')
  const holder = holders.find((name) => !isNoSitesName(trimmedName(name)))
  if (holder === undefined) {
    evidence.agency ??= holders.find(isAgency) ?? null
    return
  }
  if (!ARABIC.test(holder)) evidence.add(holder, LIKELY)
  else evidence.add(holder, isOwner(foldKey(trimmedName(holder))) ? ENOUGH : SURE)
}

const SHORTEST_TITLE = 20
const LONGEST_TITLE = 250
const BEHIND_TITLE = /^\s?[-–—|]\s?(.{3,40})$/

/** The headline once more, with the site's name behind it: `headline - ألفا`. */
function behindTitle(lines: readonly Line[], title: number, evidence: NameEvidence): void {
  const { text = '' } = lines[title] ?? {}
  for (const line of lines) {
    if (line.text.length > LONGEST_TITLE || line.text.length === text.length) continue
    const [longer, shorter] = line.text.length > text.length ? [line.text, text] : [text, line.text]
    if (shorter.length < SHORTEST_TITLE || !longer.startsWith(shorter)) continue
    const name = BEHIND_TITLE.exec(longer.slice(shorter.length))?.[1]
    if (name !== undefined) evidence.add(name, SURE)
  }
}

/** Those to whom people speak, in a headline (`سالم الأحمد لـ«ألفا»: …`) more than in the text. */
function addAddressees(lines: readonly Line[], title: number, evidence: NameEvidence): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || (line.part !== 'body' && index !== title)) continue
    for (const { name } of addresseesIn(line)) evidence.add(name, index === title ? LIKELY : 1)
  }
}

const SHORTEST_AGAIN = 5
const MOST_AGAIN = 4

/** The same words in other lines of furniture. */
function again(lines: readonly Line[], title: number, evidence: NameEvidence): void {
  const named = evidence.ranked().filter(({ key }) => key.length >= SHORTEST_AGAIN)
  if (named.length === 0) return
  const keys = lines
    .filter(({ kind, part }, index) => (kind !== 'text' || part !== 'body') && index !== title)
    .map(({ key }) => key)
  for (const { key, name } of named) {
    let found = keys.includes(key) ? 1 : 0
    for (const other of keys) if (other !== key && other.includes(key)) found++
    if (found > 1) evidence.add(name, Math.min(found - 1, MOST_AGAIN) / 2)
  }
}
