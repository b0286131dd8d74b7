import { foldKey } from '../../domain/folding.ts'
import { folded } from '../vocabulary/sets.ts'
import {
  ARTICLE_OPENINGS,
  BUTTON_WORDS,
  BUTTONS_BESIDE,
  LANGUAGE_WORDS,
  SITE_LINES,
  SITE_OPENINGS,
} from '../vocabulary/site.ts'
import type { Line } from './lines.ts'

const SITE = folded(SITE_LINES)
const OPENINGS = [...folded(SITE_OPENINGS)].sort((a, b) => b.length - a.length)
const OF_ARTICLE = [...folded(ARTICLE_OPENINGS)]
const BUTTONS = folded(BUTTON_WORDS)
const BESIDE_BUTTONS = folded(BUTTONS_BESIDE)
const LANGUAGES = folded(LANGUAGE_WORDS)

/** What a line of the site's own may begin with, folded; rows of pages begin with anything. */
export const SITE_BEGINNINGS: readonly string[] = [
  ...SITE,
  ...OPENINGS,
  ...OF_ARTICLE,
  ...BUTTONS,
  foldKey('قراءة في'),
]

const FIRST_ARABIC = 0x600

/** Navigation, sharing, forms, prices, notes on rights: a line of the site, `maybe` where it begins like one. */
export function isSiteLine(line: Line, maybe: boolean): boolean {
  const { text } = line
  if (text.charCodeAt(0) < FIRST_ARABIC || text.startsWith('•')) {
    if (/^#\S+(?:\s+#\S+)*$/.test(text) || /^\d+ min(?:ute)?s? read$/i.test(text)) return true
    if (/^https?:\/\/\S+$/.test(text) || /^www\.\S+$/.test(text) || /^[#\d\s|•·-]+$/.test(text)) return true
  }
  if (isRowOfPages(text)) return true
  if (!maybe) return false
  const { key } = line
  if (SITE.has(key)) return true
  const words = key.split(/[\s|•·▪/]+/)
  if (words.length <= 8 && words.length > 1 && words.every((word) => SITE.has(word))) return true
  if (READING_TIME.test(key)) return true
  return !line.bullet && OPENINGS.some((opening) => key.startsWith(opening))
}

/** What stands beside an article on any page, buttons to share it, its number: a day beside them is its own. */
export function isBesideArticle({ key }: Line): boolean {
  return isRowOfButtons(key) || OF_ARTICLE.some((opening) => key.startsWith(opening))
}

/** `قراءة في 3 دقائق`, not a headline about a reading of something. */
const READING_TIME = /^قراءه في .{0,8}\d/

/** Between the site's own pages in a row. */
const OF_PAGES = /[|•·▪]|\s[-–—]\s/
/** Buttons for the size of letters. */
const FONT_SIZE = /A[+-]/g
const LEAST_PAGES = 2

/**
 * `سياسة الخصوصية – من نحن`, `شارك ▪ طباعة ▪ A+ A-`: nothing but pages and buttons of the site; or two of them and more among
 * others, at least as many: `موقع ألفا | من نحن | اتصل بنا`.
 */
function isRowOfPages(text: string): boolean {
  if (!OF_PAGES.test(text)) return false
  const parts = text
    .replace(FONT_SIZE, '')
    .split(OF_PAGES)
    .map(foldKey)
    .filter((part) => part.trim() !== '')
  const pages = parts.filter((part) => SITE.has(part)).length
  return pages === parts.length || (pages >= LEAST_PAGES && pages * 2 >= parts.length)
}

const BETWEEN_BUTTONS = /[\s|•·▪:/،,()+-]+/
const LEAST_BUTTONS = 2
const MOST_BUTTONS = 16

/** `شارك عبر فيسبوك واتساب`, `حجم الخط A+ A-`: buttons, and the words that stand beside them. */
function isRowOfButtons(key: string): boolean {
  const words = key.split(BETWEEN_BUTTONS).filter((word) => word !== '')
  if (words.length < LEAST_BUTTONS || words.length > MOST_BUTTONS) return false
  return (
    words.some((word) => BUTTONS.has(word)) &&
    words.every((word) => BUTTONS.has(word) || BESIDE_BUTTONS.has(word))
  )
}

const LEAST_LANGUAGES = 3

/** `AZ EN RU العربية`: the languages of the site. */
export function isRowOfLanguages(text: string): boolean {
  const end = text.search(/[\s|]/)
  if (end < 0 || !LANGUAGES.has(foldKey(text.slice(0, end).toLowerCase()))) return false
  const words = foldKey(text.toLowerCase()).split(/[\s|•·/-]+/)
  return words.length >= LEAST_LANGUAGES && words.every((word) => LANGUAGES.has(word))
}

const CONTENTS = folded(['محتويات', 'المحتويات', 'جدول المحتويات', 'فهرس المحتويات', 'contents'])
const OF_CONTENTS = /^\d+(?:\.\d+)*[\s.)-]/
const LONGEST_OF_CONTENTS = 100

/** The numbered list under a label of contents is the site's: what it names stands below. */
export function cutContents(lines: readonly Line[]): void {
  let inContents = false
  for (const line of lines) {
    if (inContents && line.text.length <= LONGEST_OF_CONTENTS && OF_CONTENTS.test(line.key))
      line.kind = 'site'
    else inContents = line.kind === 'site' && CONTENTS.has(line.key)
  }
}

/** `[عدل]` and the like behind a heading of an encyclopedia. */
const EDIT_LINK = /\[(?:عدل|تعديل|حرر|edit)[^[\]]{0,30}\]$/

/** Units at the end of a heading that are links to change it. */
export function editLinkLength(text: string): number {
  const at = text.endsWith(']') ? text.slice(-LONGEST_EDIT_LINK).search(EDIT_LINK) : -1
  if (at < 0) return 0
  return text.length - text.slice(0, Math.max(0, text.length - LONGEST_EDIT_LINK) + at).trimEnd().length
}

const LONGEST_EDIT_LINK = 60

/** `انتهى`, `/انتهى/ ن.ك`: an agency's mark under its report, with the letters of who wrote it. */
const SIGN_OFF = /^[/(\s-]*انته[يت][/)\s-]*(?:[\u0621-\u064a](?:[\s./)-]+|$)){0,6}$/
const LONGEST_SIGN_OFF = 30
const INITIALS = /(?:^|[\s:/(])[\u0621-\u064a]\.\s?[\u0621-\u064a](?:$|[\s./)])/

/** Whether an agency's report ends at this line. */
export function isSignOff({ text, key }: Line): boolean {
  return text.length <= LONGEST_SIGN_OFF && key.includes('انته') && SIGN_OFF.test(key)
}

/** `إعداد: ر.ش / مراجعة: ف.ي`: who made a report, by initials. */
export function isInitialled({ text, key }: Line): boolean {
  return text.length <= LONGEST_SIGN_OFF * 2 && INITIALS.test(key)
}
