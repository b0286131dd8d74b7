import { folded } from './sets.ts'

/** Nouns without an article that news ends phrases with behind في and إلى, or puts behind words for a place (`محطة وقود`). */
export const ORDINARY_NOUNS: ReadonlySet<string> = folded(
  'بيان اجتماع مؤتمر خطاب تصريح تقرير حوار مقابلة رسالة برقية اتصال لقاء جلسة خبر مقال كتاب وقود مياه كهرباء غاز نفط صندوق ملجأ مستشفى مترو قطار واحد بديل شمال جنوب شرق غرب ثلاث أربع خمس سبع ثمان مشاريع'.split(
    ' ',
  ),
)
