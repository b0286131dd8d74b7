import { languages } from '../domain/languages.ts'
import { keepMessages } from './load-messages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

const files = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', {
    query: '?only=ui,time,story,reading,cards,find,embed,layers,articleMode,reach,offline',
    import: 'default',
    eager: true,
  }),
)

/** Has the messages of every language at hand, for those who make pages ahead of time; browsers load one language. */
export function keepAllMessages(): void {
  for (const language of languages) keepMessages(language, files[language])
}
