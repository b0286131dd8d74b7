import type { GazetteerEntry } from '../linking/gazetteer.ts'
import type { MentionRows } from '../linking/mention-rows.ts'

const encoder = new TextEncoder()
const FIRST_BYTES = 1 << 20
/** UTF-8 bytes of one UTF-16 unit at most. */
const BYTES_A_UNIT = 3
/** Bytes of a mention at most, surface and end left out: names of keys, two numbers. */
const BYTES_A_HEAD = 64
/** One more than the largest manner. */
const MANNERS = 1 << 12
const NEWLINE = 0x0a
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const ZERO = 0x30

type Bytes = Uint8Array<ArrayBuffer>

/** UTF-8 that is laid down again and again, in steps of four bytes: the last one may reach over its end. */
interface Piece {
  view: DataView
  length: number
}

const STEP = 4

function piece(text: string): Piece {
  const bytes = encoder.encode(text)
  const view = new DataView(new ArrayBuffer(Math.ceil(bytes.length / STEP) * STEP))
  for (const [at, byte] of bytes.entries()) view.setUint8(at, byte)
  return { view, length: bytes.length }
}

const START = piece('{"start":')
const END = piece(',"end":')
const SURFACE = piece(',"surface":"')

/** Zones of mentions in rows: none is told, or by where they stand. */
export type RowZone = '' | 'main' | 'title'

/** Lines of JSON, laid down as UTF-8 one by one in memory that is used again: no string of a whole batch is made, and none of a mention. */
export class OutputLines {
  private buffer: Bytes = new Uint8Array(FIRST_BYTES)
  private view = new DataView(this.buffer.buffer)
  private length = 0
  /** What closes a mention, after its surface, by place and zone, then by the number of its manner. */
  private readonly tails: Piece[][] = []
  /** Manners are numbered as they are met; 0 is none. */
  private readonly manners = new Uint16Array(MANNERS)
  private mannerCount = 0

  /** A line of any JSON value. */
  add(value: unknown): void {
    this.write(JSON.stringify(value))
    this.close()
  }

  /**
   * A line of a JSON object that has at least one key, and as its last one `mentions`: what the rows hold of the text, with
   * the zone that `zoneOf` gives them. It is what `add` would write of the same mentions as objects.
   */
  addWithMentions(
    head: object,
    text: string,
    rows: MentionRows,
    entries: readonly GazetteerEntry[],
    zoneOf: (start: number, end: number) => RowZone,
  ): void {
    this.write(JSON.stringify(head))
    this.length--
    this.write(',"mentions":[')
    for (let row = 0; row < rows.count; row++) {
      const start = rows.start(row)
      const end = rows.end(row)
      const tail = this.tailOf(rows, row, entries, zoneOf(start, end))
      this.fit((end - start) * 2 * BYTES_A_UNIT + BYTES_A_HEAD + tail.length)
      const { buffer, view } = this
      let at = this.length
      if (row > 0) buffer[at++] = COMMA
      at = laid(START, view, at)
      at = written(start, buffer, at)
      at = laid(END, view, at)
      at = written(end, buffer, at)
      at = laid(SURFACE, view, at)
      at = surface(text, start, end, buffer, at)
      this.length = laid(tail, view, at)
    }
    this.write(']}')
    this.close()
  }

  /** A line of a JSON object that begins with these keys and goes on as an earlier line did (see `since`). */
  addAgain(head: object, rest: Uint8Array): void {
    this.write(JSON.stringify(head))
    this.length--
    this.fit(rest.length)
    this.buffer.set(rest, this.length)
    this.length += rest.length
  }

  /** Where the next line will begin, in bytes. */
  get end(): number {
    return this.length
  }

  /** The line that began there without its first keys, those of `head`; it stands until anything is added. */
  since(begin: number, head: object): Uint8Array {
    const keys = encoder.encode(JSON.stringify(head)).length - 1
    return this.buffer.subarray(begin + keys, this.length)
  }

  private tailOf(rows: MentionRows, row: number, entries: readonly GazetteerEntry[], zone: RowZone): Piece {
    const manner = rows.manner(row)
    const place = rows.entry(row) * 3 + (zone === '' ? 0 : zone === 'main' ? 1 : 2)
    while (this.tails.length <= place) this.tails.push([])
    const tails = this.tails[place]!
    this.manners[manner] ||= ++this.mannerCount
    const known = tails[this.manners[manner]]
    if (known !== undefined) return known
    const told = {
      place: entries[rows.entry(row)]!.id,
      rule: rows.rule(row),
      confidence: rows.confidence(row),
      ...(rows.isMetonym(row) ? { metonym: true } : {}),
      ...(zone === '' ? {} : { zone }),
    }
    const tail = piece(`",${JSON.stringify(told).slice(1)}`)
    tails[this.manners[manner]] = tail
    return tail
  }

  private write(json: string): void {
    this.fit(json.length * BYTES_A_UNIT)
    this.length += encoder.encodeInto(json, this.buffer.subarray(this.length)).written
  }

  private close(): void {
    this.fit(1)
    this.buffer[this.length++] = NEWLINE
  }

  /** Makes room for so many bytes more. */
  private fit(bytes: number): void {
    const most = this.length + bytes
    if (most <= this.buffer.length) return
    const wider = new Uint8Array(Math.max(most, this.buffer.length * 2))
    wider.set(this.buffer.subarray(0, this.length))
    this.buffer = wider
    this.view = new DataView(wider.buffer)
  }

  /** All lines so far; they stand until the next `clear` and `add`. */
  bytes(): Bytes {
    return this.buffer.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}

/** Lays a piece down at a place and returns the place behind it, as do all of these. */
function laid({ view, length }: Piece, into: DataView, place: number): number {
  for (let from = 0; from < length; from += STEP) into.setInt32(place + from, view.getInt32(from, true), true)
  return place + length
}

function copied(bytes: Uint8Array, into: Bytes, place: number): number {
  let at = place
  for (let from = 0; from < bytes.length; from++) into[at++] = bytes[from]!
  return at
}

function written(value: number, into: Bytes, place: number): number {
  let digits = 1
  for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++
  let rest = value
  for (let at = place + digits - 1; at >= place; at--) {
    const tens = (rest / 10) | 0
    into[at] = ZERO + rest - tens * 10
    rest = tens
  }
  return place + digits
}

/** Letters and what stands between the parts of a name, as JSON has them; it holds no halves of surrogate pairs. */
function surface(text: string, start: number, end: number, into: Bytes, place: number): number {
  let at = place
  for (let unit = start; unit < end; unit++) {
    const code = text.charCodeAt(unit)
    if (code >= 0x800) {
      into[at++] = 0xe0 | (code >> 12)
      into[at++] = 0x80 | ((code >> 6) & 0x3f)
      into[at++] = 0x80 | (code & 0x3f)
    } else if (code >= 0x80) {
      into[at++] = 0xc0 | (code >> 6)
      into[at++] = 0x80 | (code & 0x3f)
    } else if (code < 0x20 || code === QUOTE || code === BACKSLASH)
      at = copied(encoder.encode(JSON.stringify(text[unit]).slice(1, -1)), into, at)
    else into[at++] = code
  }
  return at
}
