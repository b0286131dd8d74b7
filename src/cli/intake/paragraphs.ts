import { parseHTML } from 'linkedom'
import { refuseDeepNesting } from './nesting.ts'

/** Elements that stand in a line of text; all others begin and end a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements that hold no text of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head'])
const ELEMENT = 1
const TEXT = 3

interface TreeNode {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  firstChild: TreeNode | null
  nextSibling: TreeNode | null
  parentNode: TreeNode | null
}

/**
 * Plain paragraphs of a piece of HTML: every element but those within a line, and every `br`, parts what stands before it
 * from what stands behind. Throws where its elements are nested too deep.
 */
export function paragraphsOf(html: string): string[] {
  refuseDeepNesting(html)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const paragraphs: string[] = []
  let line = ''
  const part = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') paragraphs.push(text)
    line = ''
  }
  const root: TreeNode = document.body
  let node: TreeNode = root
  for (;;) {
    const name = node.nodeName.toLowerCase()
    const parts = node.nodeType === ELEMENT && !INLINE.has(name)
    if (parts) part()
    if (node.nodeType === TEXT) line += node.nodeValue ?? ''
    if (node.firstChild !== null && !SILENT.has(name)) {
      node = node.firstChild
      continue
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root
      if (!INLINE.has(node.nodeName.toLowerCase())) part()
    }
    if (node === root) break
    node = node.nextSibling ?? root
  }
  part()
  return paragraphs
}
