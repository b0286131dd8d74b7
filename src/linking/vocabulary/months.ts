/** Month names of Arabic calendars, by month 1 to 12: Levant, Gulf and Egypt, Algeria and Tunisia, Morocco; English last. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'يناير', 'جانفي', 'ينائر', 'january', 'jan'],
  ['شباط', 'فبراير', 'فيفري', 'february', 'feb'],
  ['آذار', 'مارس', 'march', 'mar'],
  ['نيسان', 'أبريل', 'إبريل', 'أفريل', 'april', 'apr'],
  ['أيار', 'مايو', 'ماي', 'may'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان', 'june', 'jun'],
  ['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويلية', 'july', 'jul'],
  ['آب', 'أغسطس', 'أوت', 'غشت', 'أغشت', 'أغسطوس', 'august', 'aug'],
  ['أيلول', 'سبتمبر', 'شتنبر', 'شتمبر', 'september', 'sep', 'sept'],
  ['تشرين الأول', 'تشرين أول', 'أكتوبر', 'october', 'oct'],
  ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نوفمبر', 'نونبر', 'نونمبر', 'november', 'nov'],
  ['كانون الأول', 'كانون أول', 'ديسمبر', 'دجنبر', 'دجمبر', 'december', 'dec'],
]

/** Months of the Islamic calendar, 1 to 12. */
export const HIJRI_MONTH_NAMES: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الثاني', 'ربيع الآخر', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادي الأول'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة'],
  ['ذو الحجة', 'ذي الحجة'],
]

/** Weekdays, 0 Sunday to 6 Saturday. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['الأحد', 'sunday', 'sun'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'monday', 'mon'],
  ['الثلاثاء', 'الثلثاء', 'tuesday', 'tue'],
  ['الأربعاء', 'الاربعا', 'wednesday', 'wed'],
  ['الخميس', 'thursday', 'thu'],
  ['الجمعة', 'friday', 'fri'],
  ['السبت', 'saturday', 'sat'],
]
