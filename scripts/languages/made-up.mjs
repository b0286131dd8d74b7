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
  /** @type {Record<string, unknown>} */
  const made = {}
  for (const [key, value] of Object.entries(model)) {
    const stem = key.replace(PLURAL, '')
    if (typeof value === 'object' && value !== null)
      made[key] = madeUpMessages(/** @type {Record<string, unknown>} */ (value))
    else if (stem === key) made[key] = madeUp(String(value))
    else for (const form of FORMS) made[`${stem}_${form}`] = madeUp(String(model[`${stem}_other`]))
  }
  return made
}
