import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { CommandError } from './command-error.ts'
import { filesOf, itemsOf } from './intake/items.ts'
import { readTextFile, sha256Of } from './read-input.ts'

/** The texts at hand by article id, and what is to be said of those that were not taken. */
export interface TextsAtHand {
  texts: ReadonlyMap<string, string>
  notes: readonly string[]
}

/** Plain texts before pages and feeds, which take longer to read; each kind by name. */
function textsFirst(files: readonly string[]): string[] {
  const isText = (file: string) => extname(file).toLowerCase() === '.txt'
  return files.toSorted((a, b) => Number(isText(b)) - Number(isText(a)) || (a < b ? -1 : 1))
}

/**
 * The texts of a dataset folder's articles: beside each record (`articles/ID.txt`), else in the folder that
 * ARTICLE_TEXTS names, where a file belongs to the record that holds the sha256 of its UTF-8 text, whatever its name.
 * Throws where that folder is not there.
 */
export function textsAtHand(
  folder: string,
  outside: string | undefined,
  articles: readonly Pick<ArticleRecord, 'id' | 'linked'>[],
): TextsAtHand {
  const texts = new Map<string, string>()
  const notes: string[] = []
  for (const { id, linked } of articles) {
    const file = join(folder, 'articles', `${id}.txt`)
    if (!existsSync(file)) continue
    const input = readTextFile(file)
    if (!input.ok) notes.push(`${file}: ${input.reason}; the reader shows the abstract`)
    else if (sha256Of(input.text) !== linked.sha256)
      notes.push(
        `${file}: is another text than the record's (sha256 differs); the reader shows the abstract. "npm run article -- add" renews the record.`,
      )
    else texts.set(id, input.text)
  }
  const missing = articles.filter(({ id }) => !texts.has(id))
  for (const [id, text] of outsideTexts(outside, missing)) texts.set(id, text)
  return { texts, notes }
}

/** Texts by article id in a folder beside the dataset, found by the sha256 that the record holds. Throws where that folder is not there. */
export function outsideTexts(
  outside: string | undefined,
  articles: readonly Pick<ArticleRecord, 'id' | 'linked'>[],
): Map<string, string> {
  const texts = new Map<string, string>()
  if (!outside) return texts
  if (!existsSync(outside)) throw new CommandError(`ARTICLE_TEXTS: no folder ${outside}`)
  const missing = new Map(articles.map(({ id, linked }) => [linked.sha256, id]))
  for (const file of textsFirst(filesOf(outside))) {
    if (missing.size === 0) break
    for (const item of itemsOf(file)) {
      if (!item.ok) continue
      const sha256 = sha256Of(item.text)
      const id = missing.get(sha256)
      if (id === undefined) continue
      texts.set(id, item.text)
      missing.delete(sha256)
    }
  }
  return texts
}
