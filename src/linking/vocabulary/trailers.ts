/** Openings of furniture that follow a closed sentence on the same line, as they are written. */
export const TRAILERS: readonly string[] = [
  'رابط الخبر',
  'رابط المقال',
  'المصدر:',
  'المصدر :',
  'اقرأ أيض',
  'إقرأ أيض',
  'اقرأ ايض',
  'شاهد أيض',
  'للمزيد من',
  'اقرأ المزيد',
  'تابعوا ',
  'كلمات دلالية',
]
