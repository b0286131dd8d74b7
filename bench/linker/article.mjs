import { between, pick } from './random.mjs'
import { wordRun } from './words.mjs'

/**
 * @typedef {object} Stock what articles are made of
 * @property {() => number} random
 * @property {() => string} word a word of the vocabulary, by Zipf's law
 * @property {readonly string[]} sentences
 * @property {readonly string[]} places
 */

/** Words that every sentence needs stay as they are. */
const KEPT =
  /^(?:[\u0621-\u0652]{1,3}|\P{L}*|التي|الذي|على|إلى|بين|بعد|قبل|خلال|وقال|مدينة|إقليم|قرية)[،.]?$/u
/** So many of an own sentence's other words are drawn anew. */
const CHANGED = 0.45
const BEFORE_PLACE = ['في', 'من', 'إلى', 'مدينة', 'بين', 'قرب', 'مع', 'إقليم', 'عاصمة', 'على', '']
const ATTACHED = ['', '', '', 'و', 'ب', 'ل']
const OUTLETS = ['صحيفة الساحل', 'بوابة النهر', 'وكالة الجبل', 'موقع السهل', 'جريدة الميناء', 'شبكة الأفق']
const MONTHS = [
  'يناير',
  'شباط',
  'مارس',
  'نيسان',
  'مايو',
  'حزيران',
  'يوليو',
  'آب',
  'سبتمبر',
  'تشرين الأول',
  'نوفمبر',
]
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const LABELS = ['اقرأ أيضا', 'إقرأ أيضاً:', 'أخبار ذات صلة', 'مواضيع ذات صلة', 'مقالات مشابهة']

/** @param {Stock} stock */
function ownSentence({ random, word, sentences }) {
  return pick(random, sentences)
    .split(' ')
    .map((own) => (KEPT.test(own) || random() > CHANGED ? own : word()))
    .join(' ')
}

/** @param {Stock} stock */
function namedPlace({ random, places }) {
  return `${pick(random, BEFORE_PLACE)} ${pick(random, ATTACHED)}${pick(random, places)}`.trim()
}

/** @param {Stock} stock */
function madeSentence(stock) {
  const words = wordRun(stock.random, stock.word, 8, 28)
  for (let places = between(stock.random, 0, 2); places > 0; places--)
    words.splice(between(stock.random, 1, words.length), 0, namedPlace(stock))
  if (stock.random() < 0.5) words.splice(between(stock.random, 3, words.length), 0, '،')
  return `${words.join(' ').replace(/ ،/g, '،')}.`
}

/** @param {Stock} stock */
function paragraph(stock) {
  return Array.from({ length: between(stock.random, 1, 4) }, () =>
    stock.random() < 0.5 ? ownSentence(stock) : madeSentence(stock),
  ).join(' ')
}

/** @param {Stock} stock @param {number} least @param {number} most */
function headline(stock, least, most) {
  const words = wordRun(stock.random, stock.word, least, most)
  words.splice(between(stock.random, 0, words.length), 0, namedPlace(stock))
  return words.join(' ')
}

/** @param {Stock} stock */
function dateLine({ random }) {
  const [day, month, year] = [between(random, 1, 28), between(random, 1, 12), between(random, 2012, 2024)]
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const form = between(random, 0, 4)
  if (form === 0) return `تاريخ النشر: ${iso} ${between(random, 10, 23)}:${between(random, 10, 59)}`
  if (form === 1) return `${pick(random, WEEKDAYS)} ${day} ${pick(random, MONTHS)} ${year}`
  if (form === 2) return `نشر في: ${day}/${month}/${year}`
  if (form === 3) return `آخر تحديث: ${iso}\nتاريخ النشر: ${day} ${pick(random, MONTHS)} ${year}`
  return ''
}

/** A page of a paper: furniture, headline, paragraphs, links between and after. @param {Stock} stock */
export function madeUpPage(stock) {
  const { random } = stock
  const lines =
    random() < 0.6 ? ['الرئيسية', `${pick(random, WEEKDAYS)} ${between(random, 1, 28)} مارس 2025`] : []
  lines.push(headline(stock, 4, 9), dateLine(stock), 'شارك فيسبوك تويتر واتساب', '')
  for (let count = between(random, 4, 12); count > 0; count--) {
    lines.push(paragraph(stock), '')
    if (random() < 0.08) lines.push(pick(random, LABELS), headline(stock, 5, 9), '')
    if (random() < 0.1) lines.push(headline(stock, 2, 4), '')
  }
  lines.push(`المصدر: ${pick(random, OUTLETS)}`)
  if (random() < 0.6) lines.push(`كلمات دلالية: ${wordRun(random, stock.word, 4, 9).join(' ')}`)
  if (random() < 0.7) {
    lines.push(pick(random, LABELS))
    for (let count = between(random, 2, 5); count > 0; count--) lines.push(headline(stock, 5, 10))
  }
  return lines.join('\n')
}

/** A text as it is, with part of its longer words drawn anew. @param {Stock} stock @param {string} text */
export function varied({ random, word }, text) {
  return text.replace(/[\u0621-\u0652]{5,}/g, (own) => (random() < 0.2 ? word() : own))
}
