/** Mention at which a reader left an article for the place it names, by article id: there they come back to. */
const left = new Map<string, number>()

export function leaveAt(article: string, mention: number): void {
  left.set(article, mention)
}

/** Where the reader had left the article, once. */
export function comeBack(article: string): number | null {
  const mention = left.get(article) ?? null
  left.delete(article)
  return mention
}
