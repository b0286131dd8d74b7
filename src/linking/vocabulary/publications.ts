/**
 * First words of names that a publication stands under at the top of its own page, beside those of newsrooms: they also open sentences,
 * and say so only there.
 */
export const PUBLICATION_HEADS: readonly string[] = [
  'يومية',
  'أسبوعية',
  'فصلية',
  'دورية',
  'نشرة',
  'مدونة',
  'منصة',
  'منتدى',
  'موسوعة',
  'مرصد',
  'أرشيف',
  'حولية',
  'پایگاه',
  'خبرگزاری',
]

/** Words within such a name that say what it is for. */
export const PUBLICATION_TAILS: readonly string[] = [
  'للأنباء',
  'للإعلام',
  'للصحافة',
  'للنشر',
  'للدراسات',
  'للأبحاث',
  'للبحوث',
  'للسياسات',
  'للتوثيق',
]
