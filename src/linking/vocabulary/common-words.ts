/**
 * Arabic words, family names and common terms that a transliterated toponym may happen to be spelt like, with what
 * they mean. A toponym spelt so needs evidence from its surroundings before it is taken for the place.
 */
export const COMMON_WORDS: readonly string[] = [
  // nouns and adjectives
  'سوس',
  'بردة',
  'باردة',
  'بردى',
  'بردا',
  'باردا',
  'فضولي',
  'طوق',
  'توت',
  'طاووس',
  'فروخ',
  'سيف',
  'مغري',
  'أقدام',
  'إقدام',
  'جلفا',
  'عسكران',
  'شوشة',
  'كورة',
  'كورا',
  'مراغة',
  'ترتر',
  'عدن',
  'نصر',
  'تاج',
  'قلعة',
  'قرمزي',
  'تيغ',
  'تغ',
  'قارص',
  'قرص',
  'مهري',
  'الأقصر',
  'فينا',
  'طريق النصر',
  'ساحة الجمهورية',
  'كرباج',
  'أغرى',
  'طوغ',
  // peoples
  'قازاق',
  'قوزاق',
  'تتار',
  // given and family names
  'جبرائيل',
  'جبرايل',
  'جبرئيل',
  'باروخ',
  'فاروخ',
  'فرخ',
  'لاشين',
  'لاجين',
  'كابان',
  'كافان',
  'كورو',
  'موسى',
  'حيدر',
  'سيفان',
  'موفسيس',
  'شاهوميان',
  'شاوميان',
  'كارين',
  'سوان',
  'بيرد',
  'قابان',
  'تارتار',
  'طرطر',
  'أراس',
  'آراز',
  'جيهان',
  'تشينار',
  'جينار',
  'قنديل',
  'بارس',
  'مدنين',
  'توغ',
  'قارس',
  'قزاخ',
  'كازاخ',
  'تالش',
  'طالش',
]

/** Verbs and particles: spelt so, a name counts only after a word for its kind (`قرية`) or in a list. */
export const PARTICLES: readonly string[] = [
  'شوش',
  'زود',
  'كر',
  'فانك',
  'وانك',
  'بكو',
  'برد',
  'صدرك',
  'سدرك',
  'بارك',
  'كبان',
  'توخ',
  'طوق',
  'سوس',
  'ورمي',
]

/** Words so frequent that they are neither a misspelt name nor part of one. */
export const FUNCTION_WORDS: readonly string[] = `
كان كانت كانوا كانا كنا وكنا كنت يكون تكون قال قالت قالوا يقول تقول وقال جرى جرت يجري عند بين بعد قبل منذ حتى حيث لكن هذا هذه ذلك تلك التي الذي الذين يوم اليوم أمس غدا عام سنة شهر لجنة قوة قوات قابل قابلة قبالة غادر غادرت غادروا غارات هدنة كان كما كلف كلفا كلفت قد لقد
أكد أكدت أعلن أعلنت ذكر ذكرت أضاف أضافت أجرت جاء جاءت وصل وصلت بدأ بدأت عاد عادت قتل قتلت جرح أصيب أصيبت دخل دخلت خرج خرجت ترك تركت طلب طلبت دعا دعت نفى نفت عسكري عسكرية عسكريون عسكريين عسكريا مدني مدنيون مدنيين أخرى آخر أكثر أقل
كبير كبيرة جديد جديدة قديم قديمة قريب قريبة بعيد عدد عدة بعض كل جميع نحو حوالي خلال أثناء بسبب نتيجة ضمن دون بدون سوى غير مثل حول عبر تحت فوق أمام خلف جانب جهة طرف أطراف
`
  .trim()
  .split(/\s+/)

/** Words that are no second part of a name; a first part may be spelt like one (`لا تشين`). */
export const NO_LATER_PARTS: readonly string[] = 'أن إن في من عن إلى على مع ثم أو هو هي لم لن قد'.split(' ')

/** Words that an adjective or a noun said of someone follows: `قال إنه ألفا`. */
export const BEFORE_PREDICATES: readonly string[] = [
  'أنه',
  'أنها',
  'أنني',
  'أنك',
  'هو',
  'هي',
  'وهو',
  'وهي',
  'فهو',
  'فهي',
  'كان',
  'كانت',
  'يكون',
  'تكون',
  'ليس',
  'ليست',
  'لست',
  'يبدو',
  'تبدو',
  'يبقى',
  'غير',
  'جدا',
]

/** Verbs that an adjective follows: `كانت سورية`. */
export const COPULAS: readonly string[] = [
  'كانت',
  'ليست',
  'أصبحت',
  'باتت',
  'صارت',
  'ظلت',
  'أضحت',
  'أمست',
  'بقيت',
  'بدت',
]
