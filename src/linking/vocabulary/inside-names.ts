/** Works that have titles; behind these words a place may be the whole title. */
const WORKS: readonly string[] = ['فيلم', 'رواية', 'مسلسل', 'أغنية', 'ديوان', 'لوحة', 'ألبوم', 'أوبرا']

const PARTIES: readonly string[] = ['حزب', 'حزبي', 'حزبا']

/** Bodies of people with one aim. */
const POLITICAL_GROUPS: readonly string[] = ['كتلة', 'تحالف', 'ائتلاف', 'حركة', 'تكتل', 'منظمة']

/** Heads of proper names that take a place name inside them: `جامعة موسكو`, `صحيفة واشنطن بوست`. */
export const NAME_HEADS: readonly string[] = [
  // press and broadcasting
  'رابطة',
  'نقابة',
  'صحيفة',
  'جريدة',
  'مجلة',
  'وكالة',
  'وكالتا',
  'وكالتي',
  'قناة',
  'تلفزيون',
  'إذاعة',
  'راديو',
  'شبكة',
  // learning, culture
  'جامعة',
  'جامعتي',
  'كلية',
  'معهد',
  'أكاديمية',
  'مدرسة',
  'مكتبة',
  'أوركسترا',
  'مسرح',
  'متحف',
  'دار',
  // business
  'بنك',
  'مصرف',
  'بورصة',
  'شركة',
  'مؤسسة',
  'فندق',
  'سينما',
  'ملعب',
  'ستاد',
  'استاد',
  'إستاد',
  'مقهى',
  'كافيه',
  'محل',
  'عمارة',
  'صالون',
  'مطعم',
  'صيدلية',
  'مخبز',
  'حلويات',
  'سوبرماركت',
  'متجر',
  'متاجر',
  'ماركة',
  // gatherings and prizes
  'مهرجان',
  'معرض',
  'جائزة',
  'بطولة',
  'كأس',
  'دوري',
  'رالي',
  'ماراثون',
  'أولمبياد',
  'مجموعة',
  'بينالي',
  // clubs, parties and councils
  ...PARTIES,
  'مجلس',
  'نادي',
  'فريق',
  // ships
  'الطراد',
  'الطرادة',
  'الفرقاطة',
  'الغواصة',
  'البارجة',
  'السفينة',
  'العبارة',
  // streets
  'شارع',
  'جادة',
  'ميدان',
  'ساحة',
  'بولفار',
  'رصيف',
  // treaties and trials
  'معاهدة',
  'معاهدتي',
  'معاهدتا',
  'مذكرة',
  'بروتوكول',
  'بروتوكولات',
  'اتفاقية',
  'اتفاقيات',
  'ميثاق',
  'مبادئ',
  // works
  ...WORKS,
  'ملحمة',
  'سيمفونية',
]

/** Lines that are an airline's by what follows: `خطوط ألفا الجوية`; others are a land's own. */
export const LINE_HEADS: readonly string[] = ['خطوط']
export const OF_AIRLINES: readonly string[] = ['الجوية', 'للطيران', 'للشحن']

/** What a paper or an agency does, and what is told by one: behind such a word a land's name that is also theirs is theirs. */
export const WORDS_BEFORE_PRESS: readonly string[] = [
  'أبرزت',
  'أفردت',
  'نشرت',
  'كتبت',
  'أوردت',
  'عنونت',
  'خصصت',
  'تصدرت',
  'بثت',
  'تنشر',
  'تكتب',
  'تورد',
  'تبرز',
  'تفرد',
]

/** A quarter of a town named after another city or a land, not after a village of its own. */
export const QUARTER_HEADS: readonly string[] = ['حي', 'ضاحية', 'منتزه', 'حديقة']

/** Works whose titles stand in quotes, a place somewhere in them: `رواية «رسائل من ألفا»`. */
export const WORK_HEADS: readonly string[] = [
  ...WORKS,
  'روايته',
  'روايتها',
  'كتاب',
  'كتابه',
  'كتابها',
  'فيلمه',
  'فيلمها',
  'مسرحية',
  'قصيدة',
  'قصيدته',
  'ديوانه',
  'أغنيته',
  'لوحته',
  'وثائقي',
  'قصة',
  'مجموعته',
]

/** Heads that make a proper name only when quotes or an adjective follow: `حركة "أرمينيا الحرة"`. */
export const QUOTED_HEADS: readonly string[] = [
  ...POLITICAL_GROUPS,
  'حزبين',
  'جمعية',
  'مبادرة',
  'حملة',
  'كتاب',
  'برنامج',
  'موقع',
  'منصة',
  'صاروخ',
  'سفينة',
  'سفينتا',
  'سفينتان',
  'سفينتي',
  'سفينتين',
  'ناقلة',
  'ناقلتا',
  'ناقلتان',
  'ناقلتي',
  'ناقلتين',
  'عبارة',
  'باخرة',
  'يخت',
  'قاطرة',
  'زورق',
  'فرقاطة',
  'لحزبي',
  'عملية',
  'وثائقي',
  'كتيبة',
  'سرية',
  'فوج',
  'طراز',
  'سجاد',
  'سجادة',
  'سجادات',
  'خيل',
  'خيول',
  'حصان',
  'مقام',
  'لحن',
  'رقصة',
  'كباب',
  'حلوى',
  'نبيذ',
  'كونياك',
  'عطر',
  'ورقة',
  'مناورة',
  'مناورات',
  'تمرين',
  'تمارين',
  'مشروع',
  'قطار',
  'صندوق',
  'فرقة',
  'وسام',
  'طلاب',
  'طلبة',
  'مطعم',
  'مطاعم',
  'مقهى',
  'فندق',
  'نزل',
  'متجر',
  'جبن',
  'طبق',
  'أكلة',
  'مسابقة',
  'لقبه',
  'الملقب',
]

/** Words that open a short name in quotes with a place behind them: `«كباب ألفا»`, `«غاز ألفا»`. */
export const QUOTED_OPENINGS: readonly string[] = [
  'غاز',
  'خطوط',
  'طيران',
  'اتصالات',
  'كباب',
  'بيلاف',
  'شكستة',
  'إنجيل',
  'يوميات',
  'مذكرات',
  'ليالي',
  'حكايات',
  'أغاني',
  'أصداء',
]

/** Heads after which a place inside is a name only with a further word of purpose: `مؤتمر ميونيخ للأمن`. */
export const PURPOSE_HEADS: readonly string[] = [
  'مؤتمر',
  'منتدى',
  'ملتقى',
  'حوار',
  'قمة',
  'مركز',
  'مبادرة',
  'منظمة',
  'صيغة',
  'مسار',
]

/** Heads of what is signed in a place and named after it, where a year follows or quotes enclose both: `اتفاق موسكو لعام 1921`. */
export const TREATY_HEADS: readonly string[] = [
  'إعلان',
  'اتفاق',
  'اتفاقات',
  'بيان',
  'تفاهم',
  'تفاهمات',
  'وثيقة',
  'هدنة',
]

/** Words before a place that, with a cause after it, make the name of a force, a party or a council. */
export const FORCE_HEADS: readonly string[] = [
  'جيش',
  'قوات',
  'وحدات',
  'كتائب',
  'كتيبة',
  'لواء',
  'ألوية',
  'فيلق',
  'سرايا',
  'فصائل',
  'حركة',
  'جبهة',
  'حزب',
  'مجلس',
  'تحالف',
  'اتحاد',
  'تيار',
  'مؤتمر',
]

/** What such a body stands for, by its name. */
export const CAUSES: readonly string[] = [
  'الإسلامي',
  'الإسلامية',
  'الديمقراطي',
  'الديمقراطية',
  'الوطني',
  'الوطنية',
  'الشعبي',
  'الشعبية',
  'الحر',
  'الحرة',
  'الثوري',
  'الثورية',
  'الاشتراكي',
  'الشيوعي',
  'الموحد',
  'الموحدة',
  'التحرري',
]

/** Words of a clause about parties, in which a short quoted name is a party's. */
export const PARTY_WORDS: readonly string[] = [...PARTIES, ...POLITICAL_GROUPS, 'حزبين', 'كتلتي', 'قائمة']

/** Words right behind a treaty's place that bring its year: `اتفاق ألفا لعام 1921`. */
export const YEAR_WORDS: readonly string[] = ['لعام', 'عام', 'لسنة', 'سنة', 'للعام']

/**
 * What a nationality may be said of, in the accusative: `15 جنديا ألفيا` is spelt as the land `ألفيا` is, where that ends in `يا`.
 */
export const ACCUSATIVES: readonly string[] =
  'جنديا ضابطا عسكريا سجينا أسيرا مواطنا مدنيا قتيلا جريحا انفصاليا مقاتلا مسلحا لاجئا نازحا شابا رجلا طفلا مسؤولا صحافيا صحفيا دبلوماسيا سفيرا وزيرا خبيرا محاميا معتقلا محتجزا طالبا عاملا سائقا لاعبا طيارا قناصا شخصا فردا وفدا فريقا هجوما قصفا دعما موقفا موقعا اقتراحا مقترحا قرارا تحركا وجودا نفوذا دورا سلاحا صاروخا مصنعا وسيطا مراقبا ناطقا تأييدا رفضا اعتراضا ردا بيانا تصريحا اعترافا تمويلا مشروعا شريكا حليفا قطارا فيلما كاتبا آخر نقدا'.split(
    ' ',
  )

/** Natural features, which may be called after a settlement that lies elsewhere: `نهر ألفا` is not ألفا. */
export const FEATURE_HEADS: readonly string[] = ['نهر', 'جبل', 'بحيرة']

/** Verbs and prepositions before an outlet's name that is a land and `اليوم`: `نقلت ألفا اليوم عن`. */
export const OUTLET_LEADS: readonly string[] = [
  'نقلت',
  'ذكرت',
  'أفادت',
  'أوردت',
  'بثت',
  'نشرت',
  'كتبت',
  'بحسب',
  'حسب',
  'وفق',
  'وفقا',
  'عن',
]
