import { escapeHtml } from '../../domain/text/escape-html.ts'

type Attributes = Readonly<Record<string, string | number>>

function element(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
  return `<${tag}${written.join('')}>`
}

export const link = (attributes: Attributes) => element('link', attributes)
export const meta = (attributes: Attributes) => element('meta', attributes)

/**
 * Data for machines. It is no script, so that a Content-Security-Policy needs no hash for it; `<` is written as an
 * escape, so that no text can end the element.
 */
export function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
}
