import type { Mention } from '../schema/article.ts'
import type { ArticleHead } from '../schema/dataset.ts'
import { plainForm } from './forms.ts'

/** Who prints a form of a name, and how often. */
interface FormUser {
  publisher: ArticleHead['publisherName']
  times: number
  /** Ids of the articles. */
  articles: string[]
}

/** One spelling of a place's name as the articles print it. */
export interface ConcordanceRow {
  form: string
  times: number
  users: FormUser[]
  /** Language of the articles it was read in. */
  language: string
}

/** An article with its mentions, as far as they have arrived. */
export interface ReadArticle {
  head: Pick<ArticleHead, 'id' | 'publisher' | 'publisherName' | 'language'>
  mentions: readonly Mention[]
}

/**
 * Every spelling of one place's name: how often it is printed and by which newsrooms, the commonest first, then the form
 * that sorts first; so the users of each.
 */
export function concordance(articles: readonly ReadArticle[], place: string): ConcordanceRow[] {
  const rows = new Map<string, { language: string; users: Map<string, FormUser> }>()
  for (const { head, mentions } of articles)
    for (const mention of mentions) {
      if (mention.place !== place) continue
      const form = plainForm(mention.surface)
      const row = rows.get(form) ?? { language: head.language, users: new Map() }
      rows.set(form, row)
      const key = head.publisher ?? head.publisherName.ar
      const user = row.users.get(key) ?? { publisher: head.publisherName, times: 0, articles: [] }
      row.users.set(key, user)
      user.times++
      if (!user.articles.includes(head.id)) user.articles.push(head.id)
    }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return Array.from(rows, ([form, { language, users }]) => {
    const all = [...users.values()].sort(
      (a, b) => b.times - a.times || compare(a.publisher.en, b.publisher.en),
    )
    return { form, times: all.reduce((sum, { times }) => sum + times, 0), users: all, language }
  }).sort((a, b) => b.times - a.times || compare(a.form, b.form))
}
