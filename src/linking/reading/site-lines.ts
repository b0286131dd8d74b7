import { foldKey } from '../../domain/folding.ts'
import { SECTION_WORDS } from '../vocabulary/publications.ts'
import { folded } from '../vocabulary/sets.ts'
import {
  ARTICLE_OPENINGS,
  BUTTON_WORDS,
  BUTTONS_BESIDE,
  CONTENTS_LINES,
  CONTENTS_OPENINGS,
  LANGUAGE_WORDS,
  PRICE_OPENINGS,
  SITE_LINES,
  SITE_OPENINGS,
} from '../vocabulary/site.ts'
import type { Line } from './lines.ts'

const SITE = folded(SITE_LINES)
const OPENINGS = [...folded(SITE_OPENINGS)]
const BESIDE_ARTICLE = [...folded([...ARTICLE_OPENINGS, ...PRICE_OPENINGS])]
const BUTTONS = folded(BUTTON_WORDS)
const BESIDE_BUTTONS = folded(BUTTONS_BESIDE)
const LANGUAGES = folded(LANGUAGE_WORDS)

/** What a line of the site's own may begin with, folded; rows of pages begin with anything. */
export const SITE_BEGINNINGS: readonly string[] = [
  ...SITE,
  ...OPENINGS,
  ...BESIDE_ARTICLE,
  ...BUTTONS,
  foldKey('قراءة في'),
]

const FIRST_ARABIC = 0x600

/** Navigation, sharing, forms, prices, notes on rights: a line of the site, `maybe` where it begins like one. */
export function isSiteLine(line: Line, maybe: boolean): boolean {
  const { text } = line
  if (text.charCodeAt(0) < FIRST_ARABIC || text.startsWith('•')) {
    if (SKIP_LINK.test(text)) return true
    if (/^#\S+(?:\s+#\S+)*$/.test(text) || /^\d+ min(?:ute)?s? read$/i.test(text)) return true
    if (/^https?:\/\/\S+$/.test(text) || /^www\.\S+$/.test(text) || /^[#\d\s|•·-]+$/.test(text)) return true
  }
  if (text.length <= LONGEST_SIZES && FONT_SIZES.test(text)) return true
  if (text.endsWith(')') && READ_IN.test(text.slice(-LONGEST_TIME))) return true
  if (isNote(text) || OF_PAGES_NUMBERED.test(text)) return true
  if (!maybe) return false
  if (!line.endsSentence && ADVERT.test(text)) return true
  const { key } = line
  if (SITE.has(key)) return true
  const words = key.split(/[\s|•·▪/]+/)
  if (words.length <= 8 && words.length > 1 && words.every((word) => SITE.has(word))) return true
  if (READING_TIME.test(key) || pagesIn(text) === 'all') return true
  return !line.bullet && OPENINGS.some((opening) => key.startsWith(opening))
}

/** `إعلان - مصرف ألفا`: what is advertised. */
const ADVERT = /^[إا]علان\s?[-–:]\s/

/** `A A A`, `+ A`, `ع ع ع` */
const FONT_SIZES = /^[aA\s|+-]+$|^ع(?:\sع){1,3}$/
const LONGEST_SIZES = 12
/** `2. تخطي إلى القائمة الرئيسية` */
const SKIP_LINK = /^\d{1,2}\.\s(?:تخط[ىي]|انتقل|اذهب)\s/

/**
 * What stands on any page of a site and says nothing of a day near it: menus, languages, prices, buttons to share an
 * article, its number. The key is made only when it is asked for: most lines are told without it.
 */
export function isAnyPage(line: Line, maybe: boolean): boolean {
  const { text } = line
  if (
    isOfAddress(text) ||
    isRowOfLanguages(text) ||
    isRowOfSections(text) ||
    (text.includes('|') && pagesIn(text) === 'most')
  )
    return true
  if (!maybe) return false
  const { key } = line
  return isRowOfButtons(key) || BESIDE_ARTICLE.some((opening) => key.startsWith(opening))
}

/** `الرئيسية - دولي - …`: the path to the article, which may end with its headline. */
export const HOME_PATH = /^(?:الصفحة )?الرئيسية\s?[-–—|:/>»›]\s?\S/

const ADDRESS = /^(?:www\.)?[a-z\d-]{2,30}\.[a-z]{2,6}(?:\.[a-z]{2})?$/i
const MOST_BESIDE_ADDRESS = 3

/** `alpha.com - آخر الأخبار`: the site's address, alone or with a few words. */
function isOfAddress(text: string): boolean {
  if (text.charCodeAt(0) >= FIRST_ARABIC || !text.includes('.')) return false
  const [address = '', ...beside] = text.split(OF_PAGES)
  return (
    ADDRESS.test(address.trim()) &&
    beside.every((part) => part.trim().split(' ').length <= MOST_BESIDE_ADDRESS)
  )
}

/** `ألفا تفعل كذا (4 دقائق)`: another story and the time it takes to read. */
const READ_IN = /\((?:[\d٠-٩]{1,2} دق(?:ائق|يقة)|دقيقتان|دقيقة)\)$/
const LONGEST_TIME = 12
/** `قراءة في 3 دقائق`, not a headline about a reading of something. */
const READING_TIME = /^قراءه في .{0,8}\d/

/** Between the site's own pages in a row. */
const OF_PAGES = /[|•·▪]|\s[-–—]\s/
/** Buttons for the size of letters. */
const FONT_SIZE = /A[+-]/g
const LEAST_PAGES = 2

/**
 * How many parts of a row are pages and buttons of the site: `سياسة الخصوصية – من نحن`, `شارك ▪ طباعة ▪ A+ A-` are all, of
 * `موقع ألفا | من نحن | اتصل بنا` most.
 */
function pagesIn(text: string): 'all' | 'most' | 'few' {
  if (!OF_PAGES.test(text)) return 'few'
  const parts = text
    .replace(FONT_SIZE, '')
    .split(OF_PAGES)
    .map(foldKey)
    .filter((part) => part.trim() !== '')
  const pages = parts.filter((part) => SITE.has(part)).length
  if (pages === parts.length) return 'all'
  return pages >= LEAST_PAGES && pages * 2 >= parts.length ? 'most' : 'few'
}

const SECTIONS = folded(SECTION_WORDS)
const BETWEEN_SECTIONS = /\s{2,}|▾/
/** One of these stands in any menu. */
const ANY_SECTION = /سياس[ةه]|[اإ]قتصاد|رياض[ةه]|ثقاف[ةه]|دوليات|محليات|منوعات|^الرئيسي[ةه] /
/** Stands in sentences, not in menus. */
const OF_TEXT = /[.؟!:؛،«"\d]/
const LEAST_SECTIONS = 4
const MOST_SECTION_WORDS = 3
const LEAST_SINGLE = 6
const LEAST_SHARE = 0.45
const HOME = foldKey('الرئيسية')
/** Words of sentences, and of no menu. */
const BETWEEN = folded([
  'في',
  'من',
  'على',
  'إلى',
  'عن',
  'مع',
  'أن',
  'إن',
  'بعد',
  'قبل',
  'بين',
  'التي',
  'الذي',
])

/** `سياسة   ثقافة   رياضة   رأي`: names with wide gaps between; or many words, most of them sections of any paper. */
function isRowOfSections(text: string): boolean {
  const isSpaced = text.includes('  ') || text.includes('▾')
  if (!isSpaced && !ANY_SECTION.test(text)) return false
  if (OF_TEXT.test(text)) return false
  const parts = text
    .split(BETWEEN_SECTIONS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length >= LEAST_SECTIONS)
    return parts.every((part) => part.split(' ').length <= MOST_SECTION_WORDS)
  const words = foldKey(text).split(' ')
  if (words.length < LEAST_SINGLE) return false
  if (words[0] === HOME) return true
  if (words.some((word) => BETWEEN.has(word))) return false
  const known = words.filter((word) => SECTIONS.has(word) || SECTIONS.has(word.replace(/^و?(?:ال)?/, '')))
  return known.length >= words.length * LEAST_SHARE
}

/** `^ صحيفة ألفا، 8 مايو 2020`: a note names what it cites. */
export function isNote(text: string): boolean {
  return text.startsWith('^ ') || text.startsWith('↑')
}

/** `2/7` between pictures, `مقدمة ..... 1` in a list of contents. */
const OF_PAGES_NUMBERED = /^\d{1,3}\s?\/\s?\d{1,3}$|\.{5}\s?\d{1,3}$/

const BETWEEN_BUTTONS = /[\s|•·▪:/،,()+-]+/
const LEAST_BUTTONS = 2
const MOST_BUTTONS = 16

/** `شارك عبر فيسبوك واتساب`, `حجم الخط A+ A-`: buttons, and the words that stand beside them. */
function isRowOfButtons(key: string): boolean {
  const words = key.split(BETWEEN_BUTTONS).filter((word) => word !== '')
  if (words.length < LEAST_BUTTONS || words.length > MOST_BUTTONS) return false
  return (
    words.some((word) => BUTTONS.has(word)) &&
    words.every((word) => BUTTONS.has(word) || BESIDE_BUTTONS.has(word) || LANGUAGES.has(word))
  )
}

const LEAST_LANGUAGES = 3
const LONGEST_LANGUAGES = 80
const LONGEST_LANGUAGE = 12

/** `AZ EN RU العربية`: the languages of the site. */
function isRowOfLanguages(text: string): boolean {
  const end = text.length > LONGEST_LANGUAGES ? -1 : text.search(/[\s|]/)
  if (end < 0 || end > LONGEST_LANGUAGE || !LANGUAGES.has(foldKey(text.slice(0, end).toLowerCase())))
    return false
  const words = foldKey(text.toLowerCase()).split(/[\s|•·/-]+/)
  return words.length >= LEAST_LANGUAGES && words.every((word) => LANGUAGES.has(word))
}

const CONTENTS = folded(CONTENTS_LINES)
const OPENS_CONTENTS = [...folded(CONTENTS_OPENINGS)]
const OF_CONTENTS = /^(?:(?:ال)?مقدمه$|\d+(?:\.\d+)*[\s.)-])/
const LONGEST_OF_CONTENTS = 100

const isContentsLabel = (key: string): boolean =>
  CONTENTS.has(key) || OPENS_CONTENTS.some((opening) => key.startsWith(opening))

/** The list under a label of contents is the site's, numbered or of headings that stand below once more. */
export function cutContents(lines: readonly Line[]): void {
  let inContents = false
  let headings = 0
  for (const [index, line] of lines.entries()) {
    if (headings > 0) {
      line.kind = 'site'
      headings--
    } else if (inContents && line.text.length <= LONGEST_OF_CONTENTS && OF_CONTENTS.test(line.key))
      line.kind = 'site'
    else if (line.kind === 'site' && isContentsLabel(line.key)) {
      headings = headingsUnder(lines, index)
      inContents = headings === 0
    } else inContents = false
  }
}

/** Headings in a list of contents. */
const MOST_OF_CONTENTS = 12
const LEAST_OF_CONTENTS = 3
/** Lines under a label among which they and what they name first stand. */
const FARTHEST_OF_CONTENTS = 40

/** How many lines under a label of contents are headings that stand below, all of them in the same order. */
function headingsUnder(lines: readonly Line[], label: number): number {
  const names = lines.slice(label + 1, label + FARTHEST_OF_CONTENTS).map(({ lettersOnly }) => lettersOnly)
  const count = names.indexOf(names[0] ?? '', 1)
  if (count < LEAST_OF_CONTENTS || count > MOST_OF_CONTENTS) return 0
  const second = names.indexOf(names[1]!, count + 1)
  return second > count + 1 ? count : 0
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
const SIGN_OFF = /^[/(\s-]*انته[يت][/)\s-]*(?:(?:[\u0621-\u064a]|\d{1,6})(?:[\s./)-]+|$)){0,6}$/
const LONGEST_SIGN_OFF = 30
const INITIALS = /(?:^|[\s:/(])[\u0621-\u064a]\.\s?[\u0621-\u064a](?:$|[\s./)])/

/** Whether an agency's report ends at this line. */
export function isSignOff(line: Line): boolean {
  const { text } = line
  return text.length <= LONGEST_SIGN_OFF && text.includes('انته') && SIGN_OFF.test(line.key)
}

/** `إعداد: ر.ش / مراجعة: ف.ي`: who made a report, by initials. */
export function isInitialled(line: Line): boolean {
  const { text } = line
  return text.length <= LONGEST_SIGN_OFF * 2 && text.includes('.') && INITIALS.test(line.key)
}
