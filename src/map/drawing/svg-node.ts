/** A light tree of SVG elements: built without a document, written as text or as elements. */
export interface SvgElementNode {
  tag: string
  attrs: Readonly<Record<string, string | number>>
  children: readonly SvgNode[]
}
export type SvgNode = SvgElementNode | string

export type SvgAttributes = Readonly<Record<string, string | number | false | null | undefined>>

/** An element; attributes that are `undefined`, `null` or `false` are left out. */
export function svg(
  tag: string,
  attrs: SvgAttributes = {},
  children: readonly SvgNode[] = [],
): SvgElementNode {
  const kept: Record<string, string | number> = {}
  for (const name in attrs) {
    const value = attrs[name]
    if (value === undefined || value === null || value === false) continue
    if (name === 'style' || name.startsWith('on'))
      throw new RangeError(`the drawing writes no ${name} attribute: use a class or a presentation attribute`)
    kept[name] = value
  }
  return { tag, attrs: kept, children }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character]!) : text
}

/** Markup of elements that stand in many drawings. */
const written = new WeakMap<SvgElementNode, string>()

/** Writes an element once for all drawings that it stands in. Answers the element. */
export function writtenOnce(node: SvgElementNode): SvgElementNode {
  written.set(node, svgToString(node))
  return node
}

/** The tree as markup, every text and attribute value escaped. */
export function svgToString(node: SvgNode): string {
  if (typeof node === 'string') return escapeText(node)
  const known = written.get(node)
  if (known !== undefined) return known
  const { tag, attrs, children } = node
  let markup = `<${tag}`
  for (const name in attrs) {
    const value = attrs[name]!
    markup += ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`
  }
  if (children.length === 0) return `${markup}/>`
  markup += '>'
  for (const child of children) markup += svgToString(child)
  return `${markup}</${tag}>`
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

/** The tree as elements of a document. */
export function svgToDom(node: SvgElementNode, document: Document): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, node.tag)
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name !== 'xmlns') element.setAttribute(name, String(value))
  }
  for (const child of node.children) {
    element.append(typeof child === 'string' ? document.createTextNode(child) : svgToDom(child, document))
  }
  return element
}
