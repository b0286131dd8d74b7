import { foldKey } from '../../domain/folding.ts'
import { LettersWithin } from '../letters-within.ts'
import { folded } from '../vocabulary/sets.ts'
import { FOLLOWED_ON } from '../vocabulary/site-names.ts'

/** A name that a line gives as the site's, and what that is worth. */
export interface Cue {
  name: string
  weight: number
}

/** What most lines say of it. */
export const NONE: readonly Cue[] = []

/** The line says whose the site is. */
export const SURE = 4
/** What has to speak for a name. */
export const ENOUGH = 3
/** Says as much with another beside it. */
export const LIKELY = 2

/** A name, in quotes or brackets or in none. */
const NAME = '[«"“(]{0,2}([^«»"“”()©|:،.…؛!]{3,40}?)[»"”)]{0,2}'

const form = (source: string): RegExp => new RegExp(source.replace('NAME', NAME))

/** Forms of lines that name the site in their first group, each behind letters without which none is of that form. */
const FORMS: readonly (readonly [string, RegExp, number])[] = [
  // `ألفا غير مسؤولة عن تعليقات القراء`, `ألفا لا تتحمل مسؤولية ما ينشر`
  [
    'مسؤول',
    form(
      '(?:^|\\. )NAME (?:غير مسؤول|ليست? مسؤول|لا [تي]تحمل (?:أي[\u0629]? )?مسؤول)\\S* (?:عن )?(?:ما |أي|ال)?(?:تعليقات|آراء|محتوى|مواد|مواقع|مشاركات|ردود|صحة|[تي]نشر|[تي]رد)',
    ),
    SURE,
  ],
  // `الآراء الواردة لا تعبر بالضرورة عن رأي ألفا`
  ['عبر', form('لا [تي]عبر.* عن (?:رأي|آراء|وجهة نظر|موقف|سياسة) NAME[.\\s]*$'), SURE],
  // `يجب الإشارة إلى ألفا عند النقل`
  ...['الإشارة', 'الاشارة', 'الاستناد'].map(
    (word) =>
      [
        word,
        form(
          `^(?=.*(?:نقل|قتباس|استخدام|استعمال|يجب|يرجى|شرط|شريط)).*${word}[^.،]{0,40}? [إا]لى NAME(?: (?:في|عند|مع|كمصدر|بوصل|برابط|بارتباط|بالارتباط)|[.،\\s]*$)`,
        ),
        SURE,
      ] as const,
  ),
  // `الأخبار المنشورة على الصفحة الرسمية لألفا هي اختصار`, `الموقع الرسمي لألفا`
  ['الرسمي', form('المنشورة على الصفحة الرسمية ل(?!ل)ـ?\\s?NAME(?:،|\\s[-–—]| هي |$)'), SURE],
  ['الرسمي', form('^الموقع الرسمي ل(?!ل)ـ?\\s?NAME(?:،|\\s[-–—]|$)'), LIKELY],
  // `حملوا تطبيق ألفا`
  [
    'تطبيق',
    form('^(?:حم[\u0651]?ل|حملوا|تحميل|نز[\u0651]?ل|تنزيل) تطبيق NAME(?: (?:على|عبر|من|الآن|ل).*)?$'),
    SURE,
  ],
  ['تطبيق', form('^تطبيق NAME$'), LIKELY],
  // `كتّاب ألفا`, `نشرة ألفا`, `خدمات ألفا`
  ['تعليقات', form('^تعليقات NAME$'), LIKELY],
  ['نشرة', form('^نشرة NAME$'), LIKELY],
  ['خدمات', form('^خدمات NAME$'), LIKELY],
  ['كتاب', form('^كتاب NAME$'), LIKELY],
  ['كت\u0651اب', form('^كت\u0651اب NAME$'), LIKELY],
  ['أرشيف', form('^أرشيف NAME$'), LIKELY],
  ['بحث', form('^(?:ال)?بحث في NAME$'), LIKELY],
  ['مرحبا', form('^مرحبا[\u064b]? بكم? (?:في|إلى) NAME$'), LIKELY],
  // `تعليقات فيسبوك (2) تعليقات ألفا (0)`
  ['تعليقات', form('[)a-zA-Z\\t-]\\s?تعليقات NAME\\s?(?:\\(|-|$)'), LIKELY],
  // `في تصفح ألفا نرجو النقر هنا`
  ['تصفح', form('في تصفح NAME (?:نرجو|يرجى)'), LIKELY],
  // `يمكنك قراءة الخبر من المصدر على ألفا`
  ['المصدر', form('من المصدر (?:على )?NAME(?: وقد.*)?$'), LIKELY],
  // `ألفا العامة نيل سات: …`
  ['سات', form('^NAME (?:نيل|نايل|عرب) ?سات'), LIKELY],
  // `(ألفا/ سالم الأحمد)`
  ['/', form('\\(NAME/\\s?[^()/\\d]{3,25}\\)$'), LIKELY],
  // `خاص ألفا`, `خاص لألفا`, `بيتا (ألفا) خاص:`, `ألفا - خاص`
  ['خاص', form('^خاص (?:ب|لـ?)?\\s?NAME[.\\s:]*$'), LIKELY],
  ['خاص', form('[(]NAME[)] خاص\\s?:?$'), LIKELY],
  ['خاص', form('^NAME\\s?[-–—/|]\\s?خاص\\s?:?$'), LIKELY],
  // `ألفا-العدد: 5214`
  ['العدد', form('^NAME\\s?[-–—|:،]\\s?العدد\\s?:?\\s?\\d'), SURE],
]

/** `تابعوا ألفا على تلغرام`, `اشترك في قناة ألفا على واتساب` */
const FOLLOW = form(
  '(?:^|\\s)(?:تابع(?:وا?)?|اشترك(?:وا)?(?: الآن)? في|انضم(?:وا)? [إا]لى) (?:(?:قناة|صفحة|حساب|مجموعة|نشرة) )?NAME (?:على|علي|عبر)(?: (\\S+)|\\s?:?$)',
)
/** `«ألفا» على تلغرام` */
const ON_NETWORK = form('^NAME على ([^\\s:]+)')
const NETWORKS = folded(FOLLOWED_ON)

/** Letters some of which stand in every line of these forms, but the captions that a bracket closes. */
const ANY = new LettersWithin(
  folded([...FORMS.map(([letters]) => letters), 'تابع', 'اشترك', 'انضم', ...FOLLOWED_ON]),
)

/** Names that a line of furniture gives as the site's. */
export function cuesOf(text: string): Iterable<Cue> {
  return text.endsWith(')') || text.includes(' على ') || ANY.stand(text, 0, text.length)
    ? matched(text)
    : NONE
}

function* matched(text: string): Generator<Cue> {
  for (const [letters, form, weight] of FORMS) {
    const name = text.includes(letters) ? form.exec(text)?.[1] : undefined
    if (name !== undefined) yield { name, weight }
  }
  if (!text.includes(' عل') && !text.includes(' عبر')) return
  const follow = FOLLOW.exec(text)
  if (follow !== null && (follow[2] === undefined || NETWORKS.has(foldKey(follow[2]))))
    yield { name: follow[1]!, weight: follow[1]!.startsWith('أخبار ') ? LIKELY : SURE }
  const network = ON_NETWORK.exec(text)
  if (network !== null && NETWORKS.has(foldKey(network[2]!)))
    yield { name: network[1]!, weight: isAlone(text, network[0]) ? ENOUGH : LIKELY }
}

/** `ألفا على جوجل نيوز`, and nothing more: a button. */
function isAlone(text: string, matched: string): boolean {
  return text.length - matched.length <= LONGEST_SECOND_WORD
}

const LONGEST_SECOND_WORD = 6

const OF_RIGHTS = /محفوظة|حقوق (?:النشر|النسخ|الطبع)/
/** Without these a sign of rights over the text is that of a picture's owner. */
const DATED = /20\d\d|[٠-٩]{4}|حقوق/
const YEARS = /[٠-٩]{4}|(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?/g
const CLAIM =
  /©|(?:(?:جميع|كافة|كل) )?(?<![\u0621-\u064a])(?:ال)?حقوق(?: (?:النشر|النسخ|الطبع|الملكية|محفوظة))+\s?(?:لدى |ل(?!ل)(?:ـ\s?)?(?=[«"“(]*[\u0621-\u064a]{2}))?|\bcopyright\b|\ball rights reserved\b/gi
const PARTS = /[|،;؛]|\.(?:\s|$)| مع | عند |\s[-–—]|[-–—]\s/
const QUOTED = /[«"“(]{1,2}([^«»"“”()]{3,40})[»"”)]/

/** `© 2023 ألفا. جميع الحقوق محفوظة`, `جميع الحقوق محفوظة 2026 - ألفا`, `محفوظة لصحيفة «ألفا» اليومية`: the parts that may say whose. */
export function holdersOf(text: string, isHead: boolean): string[] {
  if (!text.includes('©') && !(text.includes('حقوق') && OF_RIGHTS.test(text))) return []
  if (isHead && !DATED.test(text)) return []
  return text
    .replace(YEARS, ' ')
    .replace(CLAIM, '|')
    .split(PARTS)
    .map((part) => (QUOTED.exec(part)?.[1] ?? part).trim().replace(/^لل/, 'ال'))
    .filter((part) => part !== '')
}
