import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article whose text the suite has at hand, with what of it is the article. */
export interface TextAtHand {
  id: string
  text: string
  /** Headline and main text, each stretch as it stands in the text, in order. */
  main: string[]
}

interface Linked {
  sha256: string
  titleRange: [number, number] | null
  mainRanges: [number, number][]
}

const RECORDS = join(process.env.MAP_DATA || 'geodata', 'articles')

/** The texts of the folder ARTICLE_TEXTS that belong to records of the dataset; none where it is not set. */
export function textsAtHand(): TextAtHand[] {
  const folder = process.env.ARTICLE_TEXTS
  if (!folder) return []
  const bySha = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8')
        return [createHash('sha256').update(text, 'utf8').digest('hex'), text] as const
      }),
  )
  return readdirSync(RECORDS)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { id, linked }: { id: string; linked: Linked } = JSON.parse(
        readFileSync(join(RECORDS, name), 'utf8'),
      )
      const text = bySha.get(linked.sha256)
      if (text === undefined) return []
      const ranges = linked.mainRanges.toSorted((a, b) => a[0] - b[0])
      return [{ id, text, main: ranges.map(([start, end]) => text.slice(start, end)) }]
    })
}
