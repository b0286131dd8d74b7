import type { Language } from '../domain/languages.ts'
import type { MessageFile } from './message-files.ts'

/**
 * What every page asks for, a language at a time; further namespaces are loaded when a reader asks for what they are about
 * (lazy-messages.ts).
 */
const files = import.meta.glob<MessageFile>('./messages/*.json', {
  query: '?only=ui,time,story,reading,cards,find,embed,layers,articleMode,reach,offline',
  import: 'default',
})

const here = new Map<Language, MessageFile>()

/** Brings the messages of a language, at once where they are here. Rejects where they do not arrive. */
export async function loadMessages(language: Language): Promise<void> {
  const load = files[`./messages/${language}.json`]
  if (load && !here.has(language)) here.set(language, await load())
}

/** The messages of a language that has been loaded; throws an Error where it has not. */
export function messagesOf(language: Language): MessageFile {
  const messages = here.get(language)
  if (!messages) throw new Error(`the messages of "${language}" have not been loaded`)
  return messages
}
