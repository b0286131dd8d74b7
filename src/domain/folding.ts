/**
 * Arabic folding: one spelling for what readers take as one word. Search box and linker share it.
 *
 * What is folded: hamza seats (أإآٱ to ا, ؤ to و, ئ to ي), ta marbuta to ه, alef maqsura and the Persian and Urdu
 * forms of yeh, kaf, heh to the Arabic ones, gaf to ك, tcheh to ج, peh to ب, veh to ف, zheh to ز, presentation
 * forms to their letters, Arabic digits to Latin, Latin letters to lower case without diacritics. Tatweel,
 * harakat, bidi controls, joiners, soft hyphen and byte-order marks vanish; every kind of space, hyphen, dash,
 * underscore and line break is one space.
 */

export const SPACE = 0x20

const PAIRS: readonly [string, string][] = [
  ['آأإٱٲٳٵ', 'ا'],
  ['ؤٶٷۄۅۆۇۈۉۊۋ', 'و'],
  ['ئىیېۍێےۓٸۑ', 'ي'],
  ['ةۀہۂۃھەۿ', 'ه'],
  ['کگڪڬڭڮڰڲڴګ', 'ك'],
  ['چڃڄڇڿ', 'ج'],
  ['پ', 'ب'],
  ['ڤڢڡڥڦ', 'ف'],
  ['ڨڧ', 'ق'],
  ['ژڗڙ', 'ز'],
  ['ٹټٽ', 'ت'],
  ['ڈډڊ', 'د'],
  ['ڑړڕ', 'ر'],
  ['ښڜ', 'س'],
  ['ں', 'ن'],
  ['ڵڶ', 'ل'],
]

/** Folded code unit of every UTF-16 code unit: 0 where it vanishes, a space for what separates the parts of a name. */
export const FOLD_TABLE: Uint16Array = makeTable()

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) table[code] = foldByDefault(code)
  for (const [from, to] of PAIRS) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0)
  // Presentation forms of single letters; ligatures of several letters are opened by `fold`.
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    const open = String.fromCharCode(code).normalize('NFKC')
    if (open.length === 1 && open.charCodeAt(0) !== code) table[code] = table[open.charCodeAt(0)]!
  }
  return table
}

function within(code: number, from: number, to: number): boolean {
  return code >= from && code <= to
}

function vanishes(code: number): boolean {
  return (
    within(code, 0x064b, 0x065f) ||
    within(code, 0x0610, 0x061a) ||
    within(code, 0x06d6, 0x06dc) ||
    within(code, 0x06df, 0x06e8) ||
    within(code, 0x06ea, 0x06ed) ||
    within(code, 0x200b, 0x200f) ||
    within(code, 0x202a, 0x202e) ||
    within(code, 0x2060, 0x2064) ||
    within(code, 0x2066, 0x206f) ||
    within(code, 0xfe00, 0xfe0f) ||
    within(code, 0x0300, 0x036f) ||
    code === 0x0640 ||
    code === 0x0670 ||
    code === 0x061c ||
    code === 0x00ad ||
    code === 0x034f ||
    code === 0xfeff
  )
}

function separates(code: number): boolean {
  return (
    within(code, 0x09, 0x0d) ||
    within(code, 0x2000, 0x200a) ||
    within(code, 0x2010, 0x2015) ||
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x85 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2212 ||
    code === 0x3000
  )
}

function foldByDefault(code: number): number {
  if (vanishes(code)) return 0
  if (separates(code)) return SPACE
  if (within(code, 0x660, 0x669) || within(code, 0x6f0, 0x6f9)) return 0x30 + (code & 0xf)
  if (within(code, 0x41, 0x5a)) return code + 32
  if (within(code, 0xc0, 0x24f)) {
    // A decomposed letter keeps its base; what does not decompose (ə, ı are outside this block) stays.
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0)
    return within(base, 0x41, 0x5a) ? base + 32 : base
  }
  return code
}

export interface Folded {
  text: string
  /** `offsets[i]` is the UTF-16 offset in the source of folded unit i; one further entry holds the source's length. */
  offsets: Uint32Array
}

/** Folds a text and keeps the way back: every folded unit knows the offset it came from. Spaces are not collapsed. */
export function fold(source: string): Folded {
  const units: number[] = []
  const offsets: number[] = []
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (within(code, 0xfb50, 0xfefc)) {
      for (const letter of source[i]!.normalize('NFKC')) {
        const open = FOLD_TABLE[letter.charCodeAt(0)]!
        if (open !== 0) {
          units.push(open)
          offsets.push(i)
        }
      }
      continue
    }
    const folded = FOLD_TABLE[code]!
    if (folded === 0) continue
    units.push(folded)
    offsets.push(i)
  }
  offsets.push(source.length)
  return { text: fromUnits(units), offsets: Uint32Array.from(offsets) }
}

function fromUnits(units: number[]): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192))
  return text
}

/** The folded text with single spaces and none at the ends: the key under which names are compared and searched. */
export function foldKey(source: string): string {
  const units: number[] = []
  let spaced = true
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (within(code, 0xfb50, 0xfefc)) return fold(source).text.replace(/ +/g, ' ').trim()
    const folded = FOLD_TABLE[code]!
    if (folded === 0 || (folded === SPACE && spaced)) continue
    spaced = folded === SPACE
    units.push(folded)
  }
  if (spaced) units.pop()
  return fromUnits(units)
}
