/** What stands beside each region of geodata/regions.geojson: names, days in force, source, accuracy, whose view. */

const ACTUAL_CONTROL = {
  ar: 'خريطة السيطرة الفعلية لدى Natural Earth',
  en: 'actual control as mapped by Natural Earth',
}
export const STATEMENT_OF_THREE = {
  ar: 'بيان قادة أرمينيا وأذربيجان وروسيا ليلة 9 إلى 10 تشرين الثاني/نوفمبر 2020',
  en: 'statement of the leaders of Armenia, Azerbaijan and Russia, 9–10 November 2020',
}
const AZERBAIJANI_DIVISION = {
  ar: 'التقسيم الإداري الأذربيجاني',
  en: 'the administrative division of Azerbaijan',
}

export const NKAO = {
  id: 'nkao',
  name: {
    ar: 'إقليم ناغورنو كاراباخ ذو الحكم الذاتي سابقًا',
    en: 'Former Nagorno-Karabakh Autonomous Oblast',
  },
  place: 'nagorno-karabakh',
  role: 'reference',
  from: '1923-07-07',
  to: '1991-11-26',
  source: 'natural-earth-disputed',
  accuracyKm: 2,
  viewOf: { ar: 'الحدود الإدارية السوفيتية', en: 'the Soviet administrative boundary' },
  years: { ar: 'من 1923 إلى 1991', en: '1923–1991' },
  note: {
    ar: 'أُنشئ الإقليم داخل أذربيجان السوفيتية عام 1923 وألغاه برلمان أذربيجان في 26 تشرين الثاني/نوفمبر 1991. يُرسم دائمًا للاسترشاد، لا دلالةً على سيطرة قائمة.',
    en: 'Formed within Soviet Azerbaijan in 1923; abolished by the parliament of Azerbaijan on 26 November 1991. Always drawn for reference; it does not show present control.',
  },
}

export const AREA_1994 = {
  id: 'area-1994',
  name: {
    ar: 'المنطقة الخاضعة لسيطرة القوات الأرمنية، من 1994 إلى 2020',
    en: 'Area under the control of Armenian forces, 1994–2020',
  },
  place: 'nagorno-karabakh',
  role: 'control',
  from: '1994-05-12',
  to: '2020-09-27',
  source: 'natural-earth-disputed',
  accuracyKm: 5,
  holds: {
    inside: ['zabukh', 'sus-lachin', 'qubadli', 'mincivan', 'aghband', 'talish-tartar'],
    outside: ['kornidzor', 'tegh', 'kapan', 'khndzoresk', 'nerkin-hand', 'tartar', 'horadiz', 'khoda-afarin'],
  },
  viewOf: ACTUAL_CONTROL,
  note: {
    ar: 'ما يقع غرب خط التماس وجنوبه داخل حدود أذربيجان. المساحة المحسوبة أكبر بنحو 4% من المنشورة، لأن الخط واسع في شرق مارتاكيرت / أغدره وخوجاوند.',
    en: 'What lies west and south of the line of contact inside the border of Azerbaijan. About 4% larger than the published figure: the line is too generous in the east of Martakert / Aghdara and of Khojavend.',
  },
}

export const LINE_1994 = {
  id: 'loc-1994',
  name: { ar: 'خط التماس، من 1994 إلى 2020', en: 'Line of contact, 1994–2020' },
  role: 'line',
  from: '1994-05-12',
  to: '2020-09-27',
  source: 'natural-earth-disputed',
  accuracyKm: 5,
  viewOf: ACTUAL_CONTROL,
  note: {
    ar: 'خط وقف إطلاق النار في أيار/مايو 1994. تغيّرت في نيسان/أبريل 2016 مواقع مرتفعة قرب طاليش وليله تبه، والتغيّر أصغر من دقة الخط.',
    en: 'The ceasefire line of May 1994. Heights near Talish and Lele Tepe changed hands in April 2016; the change is smaller than the accuracy of the line.',
  },
}

export const ZONE_2020 = {
  id: 'zone-2020',
  name: {
    ar: 'منطقة انتشار القوة الروسية لحفظ السلام، من 2020 إلى 2023',
    en: 'Zone of deployment of the Russian peacekeeping force, 2020–2023',
  },
  place: 'nagorno-karabakh',
  role: 'control',
  from: '2020-11-10',
  to: '2023-09-20',
  source: 'statement-2020-11-10',
  accuracyKm: 4,
  holds: {
    inside: [
      'stepanakert',
      'lisagor',
      'mets-shen',
      'aghdara',
      'karmir-shuka',
      'shosh',
      'khojavend',
      'karakend',
      'askeran',
      'khojaly',
      'khojaly-airport',
      'vank-gandzasar',
      'sarsang-reservoir',
    ],
    outside: [
      'shusha',
      'dashalti',
      'talish-tartar',
      'sugovushan',
      'maragha',
      'tugh',
      'hadrut',
      'hin-tagher',
      'aghdam',
      'kalbajar',
      'lachin',
    ],
  },
  viewOf: STATEMENT_OF_THREE,
  note: {
    ar: 'الجزء من الإقليم السابق الذي بقي بيد سلطات الأمر الواقع الأرمنية وانتشرت فيه القوة الروسية. رُسم من نص البيان ومن القرى المعروف مَن كان فيها، وأضعف أطرافه جنوبًا عند تاغافارد وعند شوشا. انتهى العمل به بوقف إطلاق النار في 20 أيلول/سبتمبر 2023، واكتملت مغادرة القوة في 12 حزيران/يونيو 2024.',
    en: 'The part of the former oblast that stayed with the Armenian de facto authorities and where the Russian force deployed. Drawn from the text of the statement and from villages whose holder is known; weakest in the south near Taghavard and by Shusha. It ended with the ceasefire of 20 September 2023; the force had left by 12 June 2024.',
  },
}

export const CORRIDOR_OLD = {
  id: 'lachin-corridor-old',
  name: { ar: 'ممر لاتشين، الطريق القديم', en: 'Lachin corridor, old road' },
  place: 'lachin-corridor',
  role: 'corridor',
  from: '2020-11-10',
  to: '2022-08-30',
  source: 'statement-2020-11-10',
  accuracyKm: 3,
  holds: {
    inside: ['lachin', 'zabukh'],
    outside: ['kornidzor', 'tegh'],
  },
  viewOf: STATEMENT_OF_THREE,
  note: {
    ar: 'لا يذكر البيان غير العرض، 5 كم، ولم تُنشر حدود الممر الجانبية؛ الشريط المرسوم تقريبي. انتقلت مدينة لاتشين وقريتا زابوخ وسوس إلى أذربيجان في 25 و26 آب/أغسطس 2022.',
    en: 'The statement gives only the width, 5 km; the lateral limits were never published, so the band is approximate. The town of Lachin and the villages of Zabukh and Sus passed to Azerbaijan on 25–26 August 2022.',
  },
}

export const CORRIDOR_NEW = {
  id: 'lachin-corridor-new',
  name: { ar: 'ممر لاتشين، الطريق الجديد', en: 'Lachin corridor, new road' },
  place: 'lachin-corridor',
  role: 'corridor',
  from: '2022-08-30',
  to: '2024-06-12',
  source: 'massispost-2022-08-31',
  accuracyKm: 4,
  holds: {
    inside: ['mets-shen'],
    outside: ['lachin', 'zabukh', 'sus-lachin', 'kornidzor'],
  },
  viewOf: STATEMENT_OF_THREE,
  note: {
    ar: 'بدأ السير عليه الساعة 20:00 في 30 آب/أغسطس 2022. أقامت أذربيجان نقطة تفتيش عند جسر هكاري في 23 نيسان/أبريل 2023، وصار الطريق كله تحت سيطرتها بعد 20 أيلول/سبتمبر 2023. يُرسم حتى اكتمال مغادرة القوة الروسية المكلّفة به في 12 حزيران/يونيو 2024. الشريط تقريبي.',
    en: 'In use from 20:00 on 30 August 2022. Azerbaijan set up a checkpoint at the Hakari bridge on 23 April 2023, and the whole road came under its control after 20 September 2023. Drawn until the Russian force charged with it had left, 12 June 2024. The band is approximate.',
  },
}

/** The seven districts around the former oblast, without the parts that belonged to it. */
export const SEVEN_DISTRICTS = [
  [
    'kalbajar',
    'كلبجار',
    'Kalbajar',
    4,
    {
      ar: 'انتقلت إلى السيطرة الأذربيجانية في 25 تشرين الثاني/نوفمبر 2020.',
      en: 'Came under Azerbaijani control on 25 November 2020.',
    },
  ],
  [
    'lachin',
    'لاتشين',
    'Lachin',
    4,
    {
      ar: 'انتقلت إلى السيطرة الأذربيجانية، عدا الممر، في 1 كانون الأول/ديسمبر 2020.',
      en: 'Came under Azerbaijani control, the corridor excepted, on 1 December 2020.',
    },
  ],
  [
    'qubadli',
    'قوبادلي',
    'Qubadli',
    4,
    {
      ar: 'انتقلت إلى السيطرة الأذربيجانية في أثناء حرب خريف 2020.',
      en: 'Came under Azerbaijani control during the war of autumn 2020.',
    },
  ],
  [
    'zangilan',
    'زنغيلان',
    'Zangilan',
    4,
    {
      ar: 'انتقلت إلى السيطرة الأذربيجانية في أثناء حرب خريف 2020.',
      en: 'Came under Azerbaijani control during the war of autumn 2020.',
    },
  ],
  [
    'jabrayil',
    'جبرائيل',
    'Jabrayil',
    5,
    {
      ar: 'انتقلت إلى السيطرة الأذربيجانية في أثناء حرب خريف 2020.',
      en: 'Came under Azerbaijani control during the war of autumn 2020.',
    },
  ],
  [
    'fuzuli',
    'فضولي',
    'Fuzuli',
    5,
    {
      ar: 'كان ثلثها الغربي وراء خط التماس حتى حرب خريف 2020.',
      en: 'Its western third lay behind the line of contact until the war of autumn 2020.',
    },
  ],
  [
    'aghdam',
    'أغدام',
    'Aghdam',
    5,
    {
      ar: 'كانت ثلاثة أرباعها تقريبًا وراء خط التماس، وانتقلت إلى السيطرة الأذربيجانية في 20 تشرين الثاني/نوفمبر 2020.',
      en: 'About three quarters lay behind the line of contact; they came under Azerbaijani control on 20 November 2020.',
    },
  ],
].map(([id, ar, en, accuracyKm, note]) => ({
  id: `district-${id}`,
  name: { ar: `منطقة ${ar}`, en: `${en} District` },
  place: `${id}-district`,
  role: 'district',
  from: null,
  to: null,
  source: 'natural-earth-admin1',
  accuracyKm,
  viewOf: AZERBAIJANI_DIVISION,
  note,
}))

/** Places beside the edges of the districts' held parts, and on which side they lay. */
const HELD_PLACES = {
  aghdam: { inside: ['aghdam'], outside: ['khojaly', 'khojaly-airport', 'aghdara', 'askeran'] },
  kalbajar: { inside: ['dadivank'] },
  lachin: { outside: ['lachin', 'zabukh', 'kornidzor', 'tegh', 'khndzoresk'] },
}

/** Districts that Armenian forces still held on 10 November 2020, until the day each was handed over. */
export const HELD_DISTRICTS = [
  [
    'aghdam',
    'أغدام',
    'Aghdam',
    '2020-11-20',
    'jam-news-2020-11-25',
    'ما كان من المنطقة وراء خط التماس',
    'The part of the district behind the line of contact',
  ],
  [
    'kalbajar',
    'كلبجار',
    'Kalbajar',
    '2020-11-25',
    'jam-news-2020-11-25',
    'كان الموعد المتفق عليه 15 تشرين الثاني/نوفمبر ثم مُدّد عشرة أيام',
    'The agreed day was 15 November, later put off by ten days',
  ],
  [
    'lachin',
    'لاتشين',
    'Lachin',
    '2020-12-01',
    'azvision-2020-12-01',
    'المنطقة عدا الممر؛ وكان جزء من جنوبها قد تغيّرت السيطرة عليه في الحرب ولا خط موثّقًا له',
    'The district without the corridor; part of its south had changed hands in the war, along no documented line',
  ],
].map(([id, ar, en, to, source, noteAr, noteEn]) => ({
  id: `${id}-district-held`,
  name: { ar: `منطقة ${ar} قبل تسليمها`, en: `${en} District before its handover` },
  place: `${id}-district`,
  role: 'control',
  from: '2020-11-10',
  to,
  source,
  accuracyKm: 5,
  holds: HELD_PLACES[id],
  viewOf: STATEMENT_OF_THREE,
  note: { ar: `${noteAr}.`, en: `${noteEn}.` },
}))
