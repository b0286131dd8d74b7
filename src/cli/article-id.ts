import { foldKey } from '../domain/folding.ts'
import type { Publisher } from '../domain/schema/article.ts'

const LATIN: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
}

/** A newsroom's short name for ids: its id in publishers.json, else its name letter by letter in Latin. */
export function publisherSlug(name: string | null, publishers: readonly Publisher[]): string {
  if (name === null) return 'unknown'
  const key = foldKey(name)
  const known = publishers.find(({ name: { ar }, forms }) =>
    [ar, ...forms].some((form) => foldKey(form) === key),
  )
  if (known !== undefined) return known.id
  const slug = [...key]
    .map((letter) => LATIN[letter] ?? (/[a-z0-9]/.test(letter) ? letter : ' '))
    .join('')
    .trim()
    .replace(/\s+/g, '-')
  return slug === '' ? 'unknown' : slug.slice(0, 40).replace(/-$/, '')
}

/** `<publisher>-<published or undated>-<8 hex of sha256>`. */
export function articleId(slug: string, published: string | null, sha256: string): string {
  return `${slug}-${published ?? 'undated'}-${sha256.slice(0, 8)}`
}
