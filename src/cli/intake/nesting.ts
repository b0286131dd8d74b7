import { CommandError } from '../command-error.ts'

/** Pages are laid out in some forty elements one in another; what reads them takes time by their depth. */
export const DEEPEST = 256

/** Elements without content, of which no closing tag is asked. */
const EMPTY = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '))
/** Elements that the next of their name closes. */
const CLOSED_BY_NEXT = new Set('dd dt li option p td th tr'.split(' '))
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title'])
const TAG = /<(?:!--|!\[CDATA\[|(\/?)([a-z][^\s/>]*))/giy

/** Throws where markup nests its elements deeper than `DEEPEST`. */
export function refuseDeepNesting(markup: string): void {
  if (nestsTooDeep(markup))
    throw new CommandError(`its elements are nested over ${DEEPEST} deep: save the article as plain text`)
}

/** Whether markup nests its elements deeper than `DEEPEST`; it is read no farther than that, and its tags alone. */
export function nestsTooDeep(markup: string): boolean {
  const open: string[] = []
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    TAG.lastIndex = at
    const [tag, slash, written = ''] = TAG.exec(markup) ?? []
    if (tag === undefined) {
      at++
      continue
    }
    if (tag === '<!--') at = behind(markup, '-->', at + tag.length)
    else if (tag.length > 1 && tag[1] === '!') at = behind(markup, ']]>', at + tag.length)
    else {
      const name = written.toLowerCase()
      at = behind(markup, '>', at + tag.length)
      if (slash === '/') close(open, name)
      else if (!EMPTY.has(name) && markup[at - 2] !== '/') {
        if (CLOSED_BY_NEXT.has(name) && open.at(-1) === name) continue
        open.push(name)
        if (open.length > DEEPEST) return true
        if (RAW.has(name)) at = closing(markup, name, at)
      }
    }
  }
  return false
}

/** Closes the innermost element of a name and all that stand open in it. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

/** Where a mark ends that stands at a position or behind it, or the end of the markup. */
function behind(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from)
  return at < 0 ? markup.length : at + mark.length
}

/** Where the closing tag of an element stands whose content is no markup; the end where none does. */
function closing(markup: string, name: string, from: number): number {
  for (let at = markup.indexOf('</', from); at >= 0; at = markup.indexOf('</', at + 2))
    if (markup.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return markup.length
}
