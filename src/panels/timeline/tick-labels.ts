import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { chooseTicks, keepApart, type Tick } from './ticks.ts'

/** Measures texts in an element's font, each text once. */
export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d')
  readonly #widths = new Map<string, number>()

  /** Takes the font an element has now; forgets widths of another font. */
  takeFontOf(element: Element): void {
    const { font } = getComputedStyle(element)
    this.#widths.clear()
    if (this.#context) this.#context.font = font
  }

  /** CSS pixels. */
  width(text: string): number {
    let width = this.#widths.get(text)
    if (width === undefined) {
      width = this.#context?.measureText(text).width ?? text.length * 7
      this.#widths.set(text, width)
    }
    return width
  }
}

/** How far a label may stand out of the axis, in CSS pixels: the plot's own inline margin. */
const OVERHANG = 12

/** Importance of a form where labels would touch. */
const WEIGHT = { year: 3, 'day-month': 2, month: 1, day: 0 } as const

/** The detail level's tick labels: a pool of elements placed by transform, marked while their day is in the window. */
export class TickLabels {
  readonly #axis: HTMLElement
  readonly #measure: TextMeasure
  #shown: { element: HTMLElement; day: number; inside: boolean }[] = []

  constructor(axis: HTMLElement, measure: TextMeasure) {
    this.#axis = axis
    this.#measure = measure
  }

  /** Lays out the labels of a range that is `width` CSS pixels long. */
  place(range: TimeWindow, width: number, direction: Direction, text: (tick: Tick) => string): void {
    const sign = direction === 'rtl' ? -1 : 1
    const labels = chooseTicks(range, width).map((tick) => {
      const said = text(tick)
      const size = this.#measure.width(said)
      const low = size / 2 - OVERHANG
      return {
        tick,
        said,
        width: size,
        middle: Math.max(low, Math.min(width - low, tick.at * width)),
        weight: WEIGHT[tick.form],
      }
    })
    const kept = keepApart(labels, 8)
    let used = 0
    this.#shown = []
    labels.forEach((label, i) => {
      if (!kept[i]) return
      const element = this.#element(used++)
      if (element.textContent !== label.said) element.textContent = label.said
      element.style.transform = `translateX(${(sign * label.middle).toFixed(1)}px) translateX(${sign * -50}%)`
      element.toggleAttribute('data-edge', label.tick.form === 'month' || label.tick.form === 'year')
      const inside = element.hasAttribute('data-inside')
      this.#shown.push({ element, day: label.tick.day, inside })
    })
    while (this.#axis.childElementCount > used) this.#axis.lastElementChild?.remove()
  }

  #element(index: number): HTMLElement {
    const known = this.#axis.children[index]
    if (known instanceof HTMLElement) return known
    const made = document.createElement('span')
    this.#axis.append(made)
    return made
  }

  /** Marks the labels of the days in the window; touches only those that change. */
  mark(window: TimeWindow): void {
    for (const label of this.#shown) {
      const inside = window.from <= label.day && label.day <= window.to
      if (inside === label.inside) continue
      label.inside = inside
      label.element.toggleAttribute('data-inside', inside)
    }
  }

  remove(): void {
    this.#axis.replaceChildren()
  }
}
