/** Between titles or cells of a row. */
const WIDE_GAP = '    '
const LEAST_TITLES = 3
const LEAST_TITLE_WORDS = 3

/** `ألفا تفعل كذا    بيتا تقول كذا    …`: titles of other stories in a row, with wide gaps between them. */
export function isRowOfTitles(text: string): boolean {
  if (!text.includes(WIDE_GAP)) return false
  const parts = text.split(WIDE_GAP).flatMap((part) => part.trim() || [])
  const titles = parts.filter((part) => !part.endsWith('.') && part.split(' ').length >= LEAST_TITLE_WORDS)
  return titles.length >= LEAST_TITLES && titles.length * 2 > parts.length
}

const FIGURE = /[\d٠-٩]+(?:[.,:٫٬][\d٠-٩]+)*%?/
const A_WORD = /[\u0621-\u064aa-z]{2}/i
const LEAST_FIGURES = 4
const LONGEST_NAME = 30
const LAST_OF_FIGURE = /[\d٠-٩%]$/

/** `بيتكوين: 115,600.00 الدولار/ليرة: 40.90 …`: names and figures in turn. */
export function isRowOfFigures(text: string): boolean {
  if (!LAST_OF_FIGURE.test(text.slice(-1))) return false
  const names = text.split(FIGURE).slice(0, -1)
  return (
    names.length >= LEAST_FIGURES && names.every((name) => name.length <= LONGEST_NAME && A_WORD.test(name))
  )
}

/** Prices and their ways in a row: `ألفا 42.90 ▲ بيتا 1.74 ▼`. */
export function isBoard(text: string): boolean {
  return /[▲▼△▽].*[▲▼△▽]/.test(text) && /\d/.test(text)
}

/** Rates, prices and the weather: `الدولار: شراء 15.64 بيع 15.74`, `1 ألفا = 3.36 بيتا`, `باتنة 31°`. */
export const OF_RATES = /\d\s?°(?!\d)|(?:شراء|بيع|مبيع)\s\d|=\s?\d|[▲▼△▽]\s?\d/

const TWEET_LINK = 'pic.twitter.com/'
/** `ألفا (@alpha) November 30, 2020` */
const TWEET_SIGNATURE = /\(@\w{1,20}\)\s*\S.{0,25}\d{4}$/
const LONGEST_TWEET = 400

/** A message of a social network that stands in the page: its text with the link that closes it, or who wrote it and when. */
export function isOfTweet(text: string): boolean {
  if (text.length > LONGEST_TWEET) return false
  return text.includes(TWEET_LINK) || (text.includes('(@') && TWEET_SIGNATURE.test(text))
}

/** `خصم يصل إلى 50%`, `0 تصويتات`, `المكتب: +41 22 000 00 00`, `أمس، 19:41`: offers, votes, telephones, hours of a programme. */
export const OF_OFFERS =
  /\+\d[\d\s()-]{7,}$|^(?:أمس|اليوم|غدا|غدًا)[،,]?\s\d{1,2}:\d\d|خصم .{0,15}\d\s?[%٪]|\d\s?[%٪] خصم|^\d{1,6} تصويت/
