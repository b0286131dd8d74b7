import { DIRECTIONS } from './directions.ts'

/** Prepositions that put a happening in a place or move it there. */
const PREPOSITIONS_OF_PLACE: readonly string[] = [
  'في',
  'إلى',
  'نحو',
  'صوب',
  'قرب',
  'بالقرب',
  'داخل',
  'خارج',
  'وسط',
  'عبر',
  'باتجاه',
]

/** Prepositions that stand before a party to a happening as well as before its place. */
const OTHER_PREPOSITIONS: readonly string[] = [
  'من',
  'عن',
  'على',
  'تجاه',
  'بين',
  'حول',
  'حتى',
  'لدى',
  'عند',
  'ضد',
  'مع',
  'فوق',
  'قبالة',
]

/** Parts and people of a place, where something happens. */
const PARTS_OF_PLACES: readonly string[] = [
  'سكان',
  'أهالي',
  'سماء',
  'أجواء',
  'شوارع',
  'معبد',
  'معابد',
  'ضواحي',
  'أحياء',
  'سهول',
  'أطلال',
  'أنقاض',
  'مداخل',
  'أرياف',
]

/** Nouns of place that an adjective may describe (`أراض سورية`), unlike a preposition. */
export const DESCRIBABLE_LOCATIVES: readonly string[] = [
  ...PARTS_OF_PLACES,
  'أراضي',
  'حدود',
  'حرب',
  'قطاع',
  'معسكر',
  'معسكرات',
  'أرض',
  'مياه',
  'ضفة',
  'حوض',
  'مجرى',
  'منابع',
  'روافد',
  'محور',
  'جبهة',
  'سيطرة',
  'قصف',
  'حصار',
  'معركة',
  'معارك',
  'بلدية',
  'قلعة',
  'أطراف',
]

/** What puts a happening in a place rather than names a party to it. */
const STRICT_LOCATIVES: readonly string[] = [
  ...PREPOSITIONS_OF_PLACE,
  ...DIRECTIONS,
  ...PARTS_OF_PLACES,
  'ريف',
]

/** Words right before a name that show it to be a place's: prepositions, directions, parts of places, and what is done to places or by them. */
export const LOCATIVE_WORDS: readonly string[] = [
  ...STRICT_LOCATIVES,
  ...OTHER_PREPOSITIONS,
  ...DESCRIBABLE_LOCATIVES,
  // edges and ways in
  'جوار',
  'مشارف',
  'تخوم',
  'مدخل',
  'ضفاف',
  'محيط',
  'محاذاة',
  // what is done to a place
  'زيارة',
  'استهداف',
  'سقوط',
  'تحرير',
  'استعادة',
  'دخول',
  'دخلوا',
  'يدخلون',
  'احتلوا',
  'استعادوا',
  'سقطت',
  'حررت',
  'احتلت',
  'استعادت',
  'يستعيدون',
  'يغادرون',
  'غادروا',
  'تسليم',
  'طال',
  'طالت',
  'يطال',
  'تطال',
  'يستهدف',
  'تستهدف',
  // what goes through a place
  'يعبر',
  'تعبر',
  'عبرت',
  'يجتاز',
  'تجتاز',
  'اجتاز',
  'اجتازت',
  'مرورا',
  'وصولا',
  // what lies beside a place or belongs to it, and peoples of more than one land
  'تتبع',
  'تجاور',
  'أرمن',
  'أكراد',
]

/** What stands before a city's name where the city itself is meant, not its club or its government. */
const CITY_LOCATIVES: readonly string[] = [
  ...STRICT_LOCATIVES,
  'مدينة',
  'العاصمة',
  'عاصمة',
  'بلدة',
  'مطار',
  'زار',
  'غادر',
]

/** The same in a report of a match, where a name alone is a club's. */
export const LOCATIVES_BESIDE_CLUBS: readonly string[] = [
  ...CITY_LOCATIVES,
  'من',
  'قرية',
  'قرى',
  'منطقة',
  'إقليم',
]

/** The same of a capital, whose name alone is its government's. */
export const LOCATIVES_OF_CAPITALS: readonly string[] = [
  ...CITY_LOCATIVES,
  'زيارة',
  'وصل',
  'مترو',
  'احتلال',
  'سقوط',
  'تحرير',
]

/** Offices and bodies of a land or a town: `مندوب ألفا`, `جيش ألفا`. */
export const OFFICES_OF_LANDS: readonly string[] = [
  'رئيس',
  'رئيسة',
  'وزير',
  'وزيرة',
  'سفير',
  'سفيرة',
  'مندوب',
  'مندوبة',
  'ممثل',
  'حكومة',
  'سلطات',
  'جيش',
  'برلمان',
  'خارجية',
  'رئاسة',
  'شعب',
  'علم',
  'بلاد',
]

/** Words right behind a name that say where it lies. */
export const WORDS_AFTER_PLACES: readonly string[] = [
  'شمالا',
  'جنوبا',
  'شرقا',
  'غربا',
  'الواقعة',
  'الواقع',
  'الحدودية',
  'المحاذية',
  'المتاخمة',
  'المطلة',
  'الجبلية',
  'الاستراتيجية',
]
