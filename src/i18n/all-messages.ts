import { languages } from '../domain/languages.ts'
import { loadMessages } from './load-messages.ts'

/** Has the messages of every language at hand, for those who make pages ahead of time; browsers load one language. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(languages.map(loadMessages))
}
