/** Prepositions that run into the name behind them. */
export const JOINED_PREPOSITIONS: readonly string[] = ['في', 'من', 'عن', 'إلى', 'الى', 'على']

/** Words that lose the space between them and a place often enough: prepositions, and verbs whose object or subject a place is. The longer first. */
export const WORDS_BEFORE_PLACES: readonly string[] = [
  ...JOINED_PREPOSITIONS,
  'يا',
  'بين',
  'إن',
  'أن',
  'عبر',
  'قرب',
  'نحو',
  'داخل',
  'شمال',
  'جنوب',
  'مشارف',
  'باتجاه',
  'حول',
  'مثل',
  'جارتها',
  'مدينة',
  'إقليم',
  'وصلنا',
  'وصلت',
  'وصل',
  'غادرت',
  'غادر',
  'زارت',
  'زار',
  'دخلت',
  'دخل',
  'قصفت',
  'قصف',
  'أعلنت',
  'قالت',
  'اتهمت',
  'دعت',
  'أكدت',
  'نفت',
  'تقول',
]

/** Particles that lose the space between them and a place before them, beside the words below. */
export const PARTICLES_BEHIND_PLACES: readonly string[] = `
لن لم لا في من عن قد هو هي ضد ثم أو
`
  .trim()
  .split(/\s+/)

/** Words of three letters and more that lose the space between them and a place before them, be its name ever so short. */
export const WORDS_BEHIND_PLACES: readonly string[] = `
كان كانت كانتا تكون اليوم أمس غدا عبر بعد قبل منذ حتى حيث بين نحو خلال ضمن دون حول تحت قرب لكن كما التي الذي قال قالت أعلن أعلنت أكد أكدت ذكرت دعت نفت وصل وصلت زار إلى على كذلك أيضا
`
  .trim()
  .split(/\s+/)
