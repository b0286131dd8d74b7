import type { Line } from './lines.ts'
import { isNewsroom } from './newsroom.ts'

const OPENING_SIGNS = ['«', '"', '“', '(']
const SPOKEN_TO =
  /(?:^|\s)(لـ?|و?(?:مع|عليها|عليه|علمت|عاينت|التقت))\s?(?:«([^«»]{3,30})»|["“]([^"“”]{3,30})["”]|\(+([^()]{3,30})\)+)/g

/** `جاء ذلك في نبأ عاجل لـ«…»`, `وفقا لـ«…»`: another's report. */
const OF_A_REPORT = /(?:(?:نبأ|خبر|تقرير)(?: \S{2,10})?|وفق\u064b?ا?\u064b?|تبع\u064b?ا\u064b?)\s?$/
const LONGEST_REPORT = 20
const LONGEST_TEXT = 5000

/** `قال لـ«ألفا»`, `بيانات اطلعت عليها "ألفا"`: to whom a text says that people spoke, or what became known; `isSaid` of the first. */
export function* addresseesIn({ text }: Line): Generator<{ name: string; isSaid: boolean }> {
  if (!OPENING_SIGNS.some((sign) => text.includes(sign))) return
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(SPOKEN_TO)) {
    const [, lead, angled, quoted, bracketed] = match
    if (OF_A_REPORT.test(text.slice(Math.max(0, match.index - LONGEST_REPORT), match.index))) continue
    yield { name: angled ?? quoted ?? bracketed!, isSaid: lead!.startsWith('ل') && bracketed === undefined }
  }
}

/** The paper to which people speak in its own report, where it is one and known, or they do so more than once. */
export function spokenTo(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  for (const line of lines)
    if (line.kind === 'text' && line.part === 'body')
      for (const { name, isSaid } of addresseesIn(line))
        if (isSaid) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [only, ...others] = [...counts].filter(([name, count]) => count >= 2 || isNewsroom(name))
  return only !== undefined && others.length === 0 ? only[0] : null
}
