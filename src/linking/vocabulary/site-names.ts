/** Words of buttons, menus and notes that stand where a site's name may stand; a name has another beside them. */
export const ORDINARY_OF_SITES: readonly string[] =
  'الموقع موقعنا موقع الصفحة صفحتنا قناتنا حسابنا حساباتنا تطبيقنا نشرتنا القراء القارئ الزوار الزائر المستخدمين المشاركين الأعضاء الكاتب كاتبها كتابها كاتبه صاحبها أصحابها المؤلف الناشر المصدر مصدره تعليق تعليقات النشرة البريدية اليومية الأسبوعية الأرشيف أرشيف البحث بحث متقدم تصفح المتصفح الإنترنت الشبكة الجوال المحمول الهاتف الهواتف الذكية التواصل الاجتماعي وسائل منصات حسابات جوجل غوغل قوقل google news play store آب ستور بلاي ياهو بينج bing yahoo facebook twitter الآن اشترك دخول خروج تسجيل عضوية جديد قديم المزيد إعادة السابق التالي مواقع إلكترونية إدارة الإدارة التحرير هيئة فريق القراءة المشاهدة الاستماع المتابعة المحتوى المادة المواد الخبر الأخبار المقال الموضوع المواضيع النص الكامل النسخة الورقية العدد السنة الطبعة مقروءة قراءة مشاهدة شائعة خدمات الخدمات تطبيق تطبيقات الصحيفة الجريدة المجلة الوكالة القناة المنتدى المدونة هذه هذا أين مراسلنا مراسلون مراسلونا المراسل متابعة متابعات وكالات ترجمة خاص النتائج نتائج الكل حسب logo menu ads rss الموسوعة المركز المؤسسة الشركة أخبارنا مصادرها مصادره الرسمي الرسمية تغطيتنا المباشرة العاجلة لحظة بلحظة غيتي جيتي getty epa shutterstock'.split(
    ' ',
  )

/** Words that no site's name begins with. */
export const NEVER_FIRST_IN_NAMES: readonly string[] =
  'لمتابعة للمتابعة على في من إلى عن عبر مع بعد قبل آخر اخر أحدث احدث أهم اهم أبرز كل جميع كافة هذا هذه هنا المزيد مستجدات جديد تصوير تطوير تصميم برمجة استضافة صورة الصورة اسم بقلم كتب كتبت إعداد تحرير رئيس مدير نشر نشرت تاريخ قد لا لم لن كيف هل ما ماذا لماذا و أو يرجى نرجو التخطي تخطي اقرأ شاهد اشترك تابع تابعونا أضف حقوق الحقوق محفوظة رقم تابعوا تابعو تابعنا انضم انقر بحسب powered اذهب إذهب انتقل يجب يسمح يمنع يحظر يلفت ذكر برنامج بث البث نسخة الموقع المصدر الصفحة تعبر طقس الطقس سعر أسعار مؤشر درجة'.split(
    ' ',
  )

/** First words of the name of who owns a site, which is called by the name behind them. */
export const OWNER_HEADS: readonly string[] = ['مؤسسة', 'شركة', 'شبكة', 'دار', 'مجموعة', 'مشروع']

/** Last words of such a name. */
export const OWNER_TAILS: readonly string[] =
  'للنشر المحدودة الإعلامية الصحفية الصحافية للإعلام والنشر والإعلام والتوزيع والطباعة ش.ذ.م.م ش.م.م ذ.م.م'.split(
    ' ',
  )

/** Social networks and lists of news on which sites are followed. */
export const FOLLOWED_ON: readonly string[] =
  'فيسبوك فيس تويتر إكس اكس منصة تلغرام تليغرام تيليغرام تيليجرام تليجرام تلجرام تيلجرام واتساب واتس يوتيوب انستغرام إنستغرام انستجرام إنستجرام جوجل غوغل قوقل google telegram facebook twitter whatsapp youtube instagram x ثريدز لينكدإن نبض'.split(
    ' ',
  )

/** First words of a site's name that belong to it also where it is called by the rest: `قناة ألفا`; not `صحيفة ألفا`. */
export const OWN_HEADS: readonly string[] =
  'وكالة قناة مركز منصة بوابة منتدى منتديات موسوعة مرصد راديو إذاعة تلفزيون نشرة'.split(' ')

/** What a text was taken from, and nothing by its name. */
export const UNNAMED_SOURCES: readonly string[] = [
  'مواقع',
  'مواقع إلكترونية',
  'صحف',
  'وسائل إعلام',
  'الإنترنت',
]

/** Who wrote a text, or that it is the site's own: they stand behind a place as well as behind a name. */
export const REPORTER_WORDS: readonly string[] = 'خاص متابعة متابعات مراسلون مراسلونا ترجمة'.split(' ')

/** First words of what a publication says of itself, beside those of newsrooms. */
export const DESCRIPTION_HEADS: readonly string[] = ['مدونة']
