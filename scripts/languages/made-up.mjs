/** Plural forms that a language may have (CLDR). */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** A made-up text: half as long again as the model, between signs by which it is known, its `{{names}}` as they are. @param {string} text */
export function madeUp(text) {
  if (text === '') return ''
  const longer = text
    .split(/(\{\{\w+\}\})/)
    .map((piece) => (piece.startsWith('{{') ? piece : piece.replace(/[aeiou]/g, (vowel) => vowel + vowel)))
    .join('')
  return `‹${longer}›`
}

/**
 * A message file in no language: every text of the model made up, every counted text in all forms that a language may have.
 * @param {Record<string, unknown>} model
 * @returns {Record<string, unknown>}
 */
export function madeUpMessages(model) {
  return Object.fromEntries(
    Object.entries(model).flatMap(
      /** @returns {[string, unknown][]} */ ([key, value]) => {
        if (typeof value === 'object' && value !== null)
          return [[key, madeUpMessages(/** @type {Record<string, unknown>} */ (value))]]
        const stem = key.replace(PLURAL, '')
        if (stem === key) return [[key, madeUp(String(value))]]
        return FORMS.map((form) => [`${stem}_${form}`, madeUp(String(model[`${stem}_other`]))])
      },
    ),
  )
}
