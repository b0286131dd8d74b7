/** Names that stand for one and the same state. A gazetteer that lists one of a group is read as listing all. */
export const COUNTRY_SYNONYMS: readonly (readonly string[])[] = [
  ['روسيا', 'الاتحاد الروسي', 'الفدرالية الروسية', 'الفيدرالية الروسية'],
  ['الولايات المتحدة', 'أمريكا', 'أميركا', 'الولايات المتحدة الأمريكية', 'الولايات المتحدة الأميركية'],
  ['بريطانيا', 'المملكة المتحدة', 'بريطانيا العظمى', 'إنجلترا', 'إنكلترا'],
  ['روسيا البيضاء', 'بيلاروس', 'بيلاروسيا', 'بلاروسيا', 'بيلوروسيا'],
  ['السعودية', 'المملكة العربية السعودية'],
  ['الإمارات', 'الإمارات العربية المتحدة'],
  ['إيران', 'الجمهورية الإسلامية الإيرانية'],
  ['الصين', 'جمهورية الصين الشعبية', 'الصين الشعبية'],
  ['إسبانيا', 'أسبانيا'],
  ['سوريا', 'سورية'],
  ['التشيك', 'تشيكيا'],
]

/** Lands that several states share: a state's name right after one belongs to it (`كردستان العراق`). */
export const SHARED_LANDS: readonly string[] = [
  'كردستان',
  'بلوشستان',
  'كشمير',
  'البنجاب',
  'تركستان',
  'خوزستان',
  'لورستان',
  'الباسك',
]

/** Names of the press that are also names of lands, when they stand alone in quotes. */
export const QUOTED_PRESS: readonly string[] = [
  'الشرق الأوسط',
  'الأناضول',
  'الخليج',
  'المدينة',
  'الرياض',
  'القدس',
  'الوطن',
  'المغرب',
  'لبنان',
  'الجزائر',
]
