const ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/
/** Most characters of an id that is taken from a URL or a message. */
const MAX_ID = 120

/** Whether a text may be the id of a record, whatever the map has. */
export function isRecordId(text: string): boolean {
  return text.length <= MAX_ID && ID.test(text)
}
