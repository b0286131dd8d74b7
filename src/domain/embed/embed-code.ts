import { directionOf, type Language } from '../languages.ts'
import { escapeHtml } from '../text/escape-html.ts'
import {
  elementStyle,
  FRAME_ALLOW,
  FRAME_SANDBOX,
  type FrameBox,
  frameHeight,
  frameStyle,
  USUAL_HEIGHT,
} from './frame.ts'

/** A view to stand in a page elsewhere. */
export interface EmbeddedView {
  /** Absolute address of the page for frames. */
  src: string
  /** What the frame is, for those who cannot see it. */
  title: string
  language: Language
  /** The same view in full, for where frames are stripped. */
  link: { href: string; text: string }
  box: FrameBox
}

type Attributes = readonly (readonly [name: string, value: string | number | true])[]

/** An opening tag; `true` writes the name alone. */
function tag(name: string, attributes: Attributes): string {
  const written = attributes.map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`,
  )
  return `<${name}${written.join('')}>`
}

/** The frame alone, in one line. `size` in CSS pixels; without it the frame is as wide as the text around. */
export function frameCode(
  { src, title, box }: Pick<EmbeddedView, 'src' | 'title' | 'box'>,
  size?: { width: number; height: number },
): string {
  const frame = tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', size?.width ?? '100%'],
    ['height', size?.height ?? frameHeight(box) ?? USUAL_HEIGHT],
    ['style', size ? 'border:0;max-width:100%' : frameStyle(box)],
    ['loading', 'lazy'],
    ['sandbox', FRAME_SANDBOX],
    ['allow', FRAME_ALLOW],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
  ])
  return `${frame}</iframe>`
}

/** What marks a text of a language, whatever the page around has. */
const inLanguage = (language: Language) =>
  [
    ['lang', language],
    ['dir', directionOf(language)],
  ] as const

/** The link beneath, in the direction of its language. */
function linkCode({ link, language }: EmbeddedView): string {
  const paragraph = tag('p', inLanguage(language))
  return `${paragraph}${tag('a', [['href', link.href]])}${escapeHtml(link.text)}</a></p>`
}

/** The frame with its link beneath. */
export function pageCode(view: EmbeddedView): string {
  return `${frameCode(view)}\n${linkCode(view)}`
}

/**
 * The same as an element, for pages that run scripts: it keeps the frame's height in list mode. `attributes` are
 * parameters of the URL contract, and `height` without a list. Its link is what stands there until the script has come.
 */
export function elementCode(
  view: EmbeddedView,
  { script, attributes }: { script: string; attributes: readonly (readonly [string, string])[] },
): string {
  const element = tag('karabakh-map', [
    ...attributes,
    ['title', view.title],
    ['style', elementStyle(view.box)],
  ])
  const inside = `${tag('a', [['href', view.link.href], ...inLanguage(view.language)])}${escapeHtml(view.link.text)}</a>`
  return `${tag('script', [
    ['src', script],
    ['async', true],
  ])}</script>\n${element}${inside}</karabakh-map>`
}

/** For AMP: `picture` is shown until the map is there; `more` asks for the rest of a list that needs more room. */
export function ampCode(
  view: EmbeddedView,
  { picture, more }: { picture: string | null; more: string },
): string {
  const { src, title, box } = view
  const frame = tag('amp-iframe', [
    ['src', src],
    ['title', title],
    // A ratio would leave a phone half the height, and a list hardly any.
    ['height', frameHeight(box) ?? USUAL_HEIGHT],
    ['layout', 'fixed-height'],
    ['sandbox', FRAME_SANDBOX.replace(' allow-downloads', '')],
    ['frameborder', 0],
    ...(box.list ? ([['resizable', true]] as const) : []),
  ])
  const placeholder =
    picture === null
      ? `${tag('div', [['placeholder', true]])}</div>`
      : `${tag('amp-img', [
          ['src', picture],
          ['layout', 'fill'],
          ['alt', title],
          ['placeholder', true],
        ])}</amp-img>`
  const overflow = `${tag('div', [
    ['overflow', true],
    ['tabindex', 0],
    ['role', 'button'],
    ['aria-label', more],
  ])}${escapeHtml(more)}</div>`
  return [
    '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
    frame,
    `  ${placeholder}`,
    ...(box.list ? [`  ${overflow}`] : []),
    '</amp-iframe>',
  ].join('\n')
}

/** For the code view of WordPress' block editor. */
export function wordPressCode(view: EmbeddedView): string {
  return `<!-- wp:html -->\n${pageCode(view)}\n<!-- /wp:html -->`
}
