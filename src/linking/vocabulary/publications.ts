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

/** Words of a site's sections: a line that begins with one of them names no publication. */
export const SECTION_WORDS: readonly string[] =
  'أخبار شؤون سياسة سياسي سياسية دولي دولية دوليات عربي عربية عربيات عالمي عالمية العالم محلي محلية محليات مجتمع رياضة رياضي رياضية كرة قدم ثقافة ثقافي ثقافية أدب فنون فن اقتصاد اقتصادي اقتصادية مال أعمال أسواق مقالات مقال رأي آراء تقارير تقرير تحليل تحليلات تحقيقات حوار حوارات ملف ملفات منوعات حوادث محافظات تكنولوجيا علوم صحة سفر سياحة تاريخ جغرافيا طقس الأولى الصفحة الرئيسية قسم عدد العدد خاص حصري عاجل مباشر متابعات وثائق بيانات بيان خبر زاوية مختارات القائمة الشرق الأوسط أوروبا آسيا أفريقيا القوقاز الخليج متفرقات أمن قضاء وطنية وطني جهوية جهات ثقافات موسيقى ميديا بودكاست فيديو صور رأي كتاب آراء جواهر إذاعة تلفزيون مال'.split(
    ' ',
  )

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
