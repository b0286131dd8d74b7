import { type SceneView, scene } from './draw-scene.ts'
import type { Part } from './drawing-parts.ts'
import type { SceneContent } from './scene.ts'
import { svg, svgToDom } from './svg-node.ts'

const PARTS = ['ground', 'regions', 'symbols'] as const

/** A fade from one day's areas to another's, ms. */
const FADE_MS = 450

/**
 * The map without WebGL: one `<svg>` in a container, of which only those parts are drawn anew that have changed.
 * A step of the time window costs its marks and labels; the ground waits for a move of the camera.
 */
export class LiveDrawing {
  private readonly container: Element
  private root: SVGElement | null = null
  private readonly drawn = new Map<string, { key: string; element: SVGElement }>()

  constructor(container: Element) {
    this.container = container
  }

  /** Shows a view at once; areas that another day changed pass into each other where `fade` allows motion. */
  setProps(content: SceneContent, view: SceneView, fade: boolean): void {
    const { attrs, parts } = scene(content, view)
    const document = this.container.ownerDocument
    if (!this.root) {
      this.root = svgToDom(svg('svg'), document)
      this.container.append(this.root)
    }
    for (const [name, value] of Object.entries(attrs)) {
      if (name === 'xmlns') continue
      if (value === undefined || value === null || value === false) this.root.removeAttribute(name)
      else this.root.setAttribute(name, String(value))
    }
    // On ground that moved with them they only stand elsewhere.
    const calm = fade && this.drawn.get('ground')?.key === parts.ground.key
    for (const name of PARTS) this.show(this.root, name, parts[name], calm && name === 'regions')
  }

  remove(): void {
    this.root?.remove()
    this.root = null
    this.drawn.clear()
  }

  private show(root: SVGElement, name: (typeof PARTS)[number], part: Part, fade: boolean): void {
    const known = this.drawn.get(name)
    if (known && part.key !== '' && known.key === part.key) return
    const element = svgToDom(part.draw(), root.ownerDocument)
    if (known && fade) passInto(known.element, element)
    else if (known) known.element.replaceWith(element)
    else root.append(element)
    this.drawn.set(name, { key: part.key, element })
  }
}

/** Puts a part below the one it follows, and lets that one fade. */
function passInto(old: SVGElement, next: SVGElement): void {
  old.before(next)
  old.setAttribute('data-fading', '')
  const timing = { duration: FADE_MS, easing: 'ease-in-out' }
  next.animate({ opacity: [0, 1] }, timing)
  old.animate({ opacity: [1, 0] }, timing).onfinish = () => old.remove()
}
