import { expect, test } from 'vitest'
import { type SvgElementNode, svg, svgToDom, svgToString } from './svg-node.ts'

const hostile = `"><script>alert('1')</script>&amp;`

test('texts and attribute values are escaped', () => {
  const markup = svgToString(svg('text', { 'data-place': hostile }, [hostile]))
  expect(markup).toBe(
    '<text data-place="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</text>',
  )
})

test('style and event handler attributes are refused: the content security policy forbids them', () => {
  expect(() => svg('g', { style: 'fill:red' })).toThrow(/style/)
  expect(() => svg('g', { onclick: 'x' })).toThrow(/onclick/)
})

test('absent attributes are left out, zero stays', () => {
  expect(svgToString(svg('g', { a: undefined, b: null, c: false, x: 0 }))).toBe('<g x="0"/>')
})

/** What svgToDom asks of a document, recorded. */
function recordingDocument() {
  const element = (namespace: string, tag: string) => ({
    namespace,
    tag,
    attrs: {} as Record<string, string>,
    children: [] as unknown[],
    setAttribute(name: string, value: string) {
      this.attrs[name] = value
    },
    append(...nodes: unknown[]) {
      this.children.push(...nodes)
    },
  })
  return {
    createElementNS: element,
    createTextNode: (text: string) => ({ text }),
  } as unknown as Document
}

test('the tree becomes elements of the SVG namespace with texts as text nodes', () => {
  const tree: SvgElementNode = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 5 }, [
    svg('title', {}, [hostile]),
  ])
  expect(svgToDom(tree, recordingDocument())).toMatchObject({
    namespace: 'http://www.w3.org/2000/svg',
    tag: 'svg',
    attrs: { width: '5' },
    children: [{ tag: 'title', children: [{ text: hostile }] }],
  })
})
