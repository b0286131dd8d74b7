import * as z from 'zod/mini'
import { isoDaySchema } from '../../domain/schema/common.ts'

const rangeSchema = z.tuple([z.int(), z.int()])

/** A text with what is true of it, in the form of the development corpora (offsets are UTF-16 units of the file). */
export const goldSchema = z.object({
  file: z.string(),
  set: z.string(),
  source: z.nullable(z.string()),
  published: z.nullable(isoDaySchema),
  inferredPublished: z.optional(z.nullable(isoDaySchema)),
  pageDate: z.optional(z.nullable(z.string())),
  titleRange: z.nullable(rangeSchema),
  mainRanges: z.array(rangeSchema),
  optionalRanges: z.array(rangeSchema),
  embeddedRanges: z.array(rangeSchema),
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      surface: z.string(),
      placeKey: z.string(),
      zone: z.string(),
      optional: z.optional(z.boolean()),
      metonym: z.optional(z.boolean()),
    }),
  ),
})
export type Gold = z.infer<typeof goldSchema>

/**
 * Reads a marked text: header lines `# key: value` (source, published, inferred, pageDate), then the page with marks.
 * `⟦id|surface⟧` is a place named, `⟦id?|surface⟧` one that neither counts nor harms; `⟨main⟩…⟨/⟩`, `⟨title⟩…⟨/⟩`,
 * `⟨optional⟩…⟨/⟩` and `⟨embedded⟩…⟨/⟩` are its zones; all else is furniture. `␣` writes a no-break space, `␍` a
 * carriage return, `‹200b›` any unit by its number. Throws where a mark is left open.
 */
export function readMarked(file: string, set: string, marked: string): { text: string; gold: Gold } {
  const { headers, body } = splitHeaders(marked)
  const gold: Gold = {
    file,
    set,
    source: headers.get('source') ?? null,
    published: headers.get('published') ?? null,
    inferredPublished: headers.get('inferred') ?? null,
    titleRange: null,
    mainRanges: [],
    optionalRanges: [],
    embeddedRanges: [],
    mentions: [],
  }
  let text = ''
  let zone = 'furniture'
  let zoneStart = 0
  let open: { start: number; id: string } | null = null
  for (let at = 0; at < body.length; ) {
    const mark = MARK.exec(body.slice(at, at + 60))
    if (mark === null) {
      text += body[at]
      at++
      continue
    }
    at += mark[0].length
    const { place, zone: name, unit } = mark.groups ?? {}
    if (unit !== undefined) text += String.fromCharCode(Number.parseInt(unit, 16))
    else if (mark[0] === '␣') text += '\u00a0'
    else if (mark[0] === '␍') text += '\r'
    else if (place !== undefined) open = { start: text.length, id: place }
    else if (mark[0] === '⟧') {
      if (open === null) throw new Error(`${file}: ⟧ without ⟦`)
      gold.mentions.push({
        start: open.start,
        end: text.length,
        surface: text.slice(open.start),
        placeKey: open.id.replace('?', ''),
        zone,
        ...(open.id.endsWith('?') ? { optional: true } : {}),
      })
      open = null
    } else if (name !== undefined) {
      zone = name
      zoneStart = text.length
    } else {
      closeZone(gold, zone, [zoneStart, text.length])
      zone = 'furniture'
    }
  }
  if (open !== null || zone !== 'furniture') throw new Error(`${file}: a mark is left open`)
  return { text, gold }
}

const MARK =
  /^(?:⟦(?<place>[a-z0-9-]+\??)\||⟧|⟨(?<zone>main|title|optional|embedded)⟩|⟨\/⟩|␣|␍|‹(?<unit>[0-9a-f]{4})›)/

function splitHeaders(marked: string): { headers: Map<string, string>; body: string } {
  const headers = new Map<string, string>()
  let rest = marked
  for (let match = /^# (\w+): (.*)\n/.exec(rest); match !== null; match = /^# (\w+): (.*)\n/.exec(rest)) {
    headers.set(match[1]!, match[2]!)
    rest = rest.slice(match[0].length)
  }
  return { headers, body: rest }
}

function closeZone(gold: Gold, zone: string, range: [number, number]): void {
  if (zone === 'title') gold.titleRange = range
  if (zone === 'title' || zone === 'main') gold.mainRanges.push(range)
  if (zone === 'optional') gold.optionalRanges.push(range)
  if (zone === 'embedded') gold.embeddedRanges.push(range)
}
