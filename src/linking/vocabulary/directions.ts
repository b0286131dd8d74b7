/** Directions as nouns: `شمال ألفا`. */
export const BARE_DIRECTIONS: readonly string[] = ['شمال', 'جنوب', 'شرق', 'غرب']

/** The same and the sides of a place: `شمالي ألفا`. */
export const DIRECTIONS: readonly string[] = [...BARE_DIRECTIONS, 'شمالي', 'جنوبي', 'شرقي', 'غربي']

/** Adjectives that make a name another place's: `ألفا الغربية`. */
export const DIRECTION_ADJECTIVES: readonly string[] = [
  'الشرقية',
  'الغربية',
  'الشمالية',
  'الجنوبية',
  'الكبرى',
]

/** Heads behind which such an adjective is that of a land's borders or parts: `حدود ألفا الغربية`. */
export const PLURAL_HEADS: readonly string[] = ['حدود', 'مناطق', 'أراضي', 'أقاليم', 'جارة', 'سواحل', 'أجزاء']
