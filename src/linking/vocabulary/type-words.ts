import type { PlaceKind } from '../../domain/schema/place.ts'

/**
 * Generic words that stand before a toponym. `outside`: the gold standard of the project leaves the word out of the
 * mention (`مدينة شوشا` marks شوشا). `kinds`: what the word says about the place that follows.
 */
export interface TypeWord {
  words: readonly string[]
  kinds: readonly PlaceKind[]
  outside: boolean
}

export const TYPE_WORDS: readonly TypeWord[] = [
  { words: ['مدينة', 'مدينتا', 'مدينتي', 'مدن', 'المدينة'], kinds: ['city', 'town'], outside: true },
  { words: ['العاصمة', 'عاصمة', 'عاصمتها', 'عاصمته'], kinds: ['city'], outside: true },
  { words: ['ميناء', 'موانئ', 'مرفأ'], kinds: ['city', 'town'], outside: true },
  { words: ['بلدة', 'بلدتا', 'بلدتي', 'بلدات', 'البلدة'], kinds: ['town', 'city', 'village'], outside: true },
  {
    words: ['قرية', 'قريتا', 'قريتي', 'قرى', 'القرية', 'ضيعة', 'كفر'],
    kinds: ['village', 'town'],
    outside: true,
  },
  {
    words: ['إقليم', 'الإقليم', 'أقاليم', 'إقليما', 'إقليمي', 'جيب', 'مكتنف', 'مقاطعة', 'مقاطعتا', 'مقاطعتي'],
    kinds: ['region', 'province', 'district'],
    outside: true,
  },
  {
    words: [
      'منطقة',
      'منطقتا',
      'منطقتي',
      'مناطق',
      'قضاء',
      'قضاءا',
      'قضاءي',
      'أقضية',
      'محافظة',
      'محافظات',
      'محافظتا',
      'محافظتي',
      'ولاية',
      'ولايتا',
      'ولايتي',
      'ولايات',
      'رايون',
      'ناحية',
      'مديرية',
    ],
    kinds: ['district', 'region', 'province', 'town', 'city'],
    outside: true,
  },
  { words: ['مرتفعات', 'هضبة', 'سهل', 'وادي'], kinds: ['region', 'mountain'], outside: true },
  {
    words: [
      'جمهورية',
      'جمهوريتا',
      'جمهوريتي',
      'دولة',
      'دولتا',
      'دولتي',
      'مملكة',
      'سلطنة',
      'إمارة',
      'جارتها',
      'جارته',
      'جارتيها',
    ],
    kinds: ['country', 'region', 'entity'],
    outside: true,
  },
  {
    words: ['ممر', 'معبر', 'كوريدور', 'كريدور', 'رواق', 'دالان', 'دهليز'],
    kinds: ['corridor', 'pass'],
    outside: false,
  },
  { words: ['طريق', 'الطريق', 'أوتوستراد'], kinds: ['road', 'corridor'], outside: false },
  { words: ['جسر', 'جسور', 'جسرا', 'جسري'], kinds: ['bridge'], outside: false },
  { words: ['مطار'], kinds: ['airport'], outside: false },
  { words: ['جبل', 'جبال', 'قمة', 'مرتفع', 'تلة', 'تلال', 'سلسلة'], kinds: ['mountain'], outside: false },
  { words: ['نهر', 'نهري'], kinds: ['river'], outside: false },
  { words: ['بحيرة', 'خزان', 'سد'], kinds: ['lake'], outside: false },
  { words: ['دير', 'كنيسة', 'كاتدرائية'], kinds: ['monastery', 'site'], outside: false },
  {
    words: ['قاعدة', 'منجم', 'محطة', 'مستودع', 'مفرق', 'تقاطع', 'ضواحي', 'ضاحية', 'محيط', 'حي'],
    kinds: ['site'],
    outside: false,
  },
]
