/**
 * Words that stand on a line with a day and say nothing more: months, weekdays, the hour, labels. Each is one word; the
 * names of months as dates are read by stand in `months.ts`, with more spellings.
 */
export const DATE_WORDS: readonly string[] = `
الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون الثاني الأول شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل جوان جويلية أوت ماي يوليوز غشت شتنبر نونبر دجنبر محرم صفر
ربيع الآخر جمادى الأولى الآخرة الثانية رجب شعبان رمضان شوال القعدة الحجة الساعة مساء صباحا صباح بتوقيت غرينتش جرينتش آخر تحديث تاريخ النشر نشر نشرت الموافق يوم هجري ميلادي مكة المكرمة بتاريخ تم
`
  .trim()
  .split(/\s+/)
