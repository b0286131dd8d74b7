import type { Dataset } from '../../domain/dataset/dataset.ts'
import { isRightToLeft, type Language } from '../../domain/languages.ts'
import { ringReach } from '../events/slots.ts'
import { LABEL_FONT, LABEL_GAP, type LabelClass, labelClass, labelText, shortLabelText } from '../labels.ts'
import { isArea, type PlaceMark } from '../place-marks.ts'
import type { Box, Point } from './projection.ts'
import type { TakenBoxes } from './taken-boxes.ts'
import { textWidth } from './text-width.ts'

/** A label that found room; distances in CSS pixels from its place. */
export interface PlacedLabel {
  mark: PlaceMark
  text: string
  class: LabelClass
  /** `start` and `end` as reading goes: right and left of the anchor in Arabic. */
  anchor: 'start' | 'middle' | 'end'
  x: number
  /** Middle of the line of text. */
  y: number
  halfWidth: number
  halfHeight: number
  /** Stands beyond the marks of events around its place: a makeshift where it stands close to no mark. */
  far: boolean
}

/** Room kept free left and right of a label. */
const CLEARANCE = 3

/**
 * Labels that find room, the most important first: each tries the spots around its mark, then its short form there.
 * `at` gives a place's point in CSS pixels; `taken` is what labels must not cover and grows by their boxes.
 */
export function placeLabels(
  dataset: Dataset,
  marks: readonly PlaceMark[],
  at: (mark: PlaceMark) => Point,
  language: Language,
  taken: TakenBoxes,
  spots: 'near' | 'any' = 'any',
): PlacedLabel[] {
  return marks.flatMap((mark) => {
    for (const label of candidates(dataset, mark, language)) {
      if (label.far && spots === 'near') continue
      const box = labelBox(label, at(mark))
      if (taken.meets(box)) continue
      taken.add(box)
      return [label]
    }
    return []
  })
}

function* candidates(dataset: Dataset, mark: PlaceMark, language: Language): Generator<PlacedLabel> {
  const place = dataset.places[mark.place]!
  const style = labelClass(place, mark.number || mark.selected || mark.highlighted)
  const { size, weight } = LABEL_FONT[style]
  for (const text of new Set([labelText(place, language), shortLabelText(place, language)])) {
    const halfWidth = textWidth(text, size, weight) / 2
    const halfHeight = size * 0.62
    const spots = isArea(place)
      ? areaSpots(halfHeight, mark, language)
      : pointSpots(halfHeight, mark, style === 'main', language)
    for (const spot of spots) yield { mark, text, class: style, halfWidth, halfHeight, ...spot }
  }
}

type Spot = Pick<PlacedLabel, 'anchor' | 'x' | 'y' | 'far'>

/** So many events stand above or below their place and leave its sides to the label. */
const LEAVE_SIDES_FREE = 3

/**
 * Where reading leads away from the mark, then the other side, below, above, and at the corners; last, clear of the
 * ring of events where that is needed or the place must not go without its name.
 */
function pointSpots(halfHeight: number, mark: PlaceMark, mustBeNamed: boolean, language: Language): Spot[] {
  const along = isRightToLeft(language) ? -1 : 1
  const around = (gap: number, far: boolean): Spot[] => [
    { anchor: 'start', x: along * gap, y: 0, far },
    { anchor: 'end', x: -along * gap, y: 0, far },
    { anchor: 'middle', x: 0, y: gap + halfHeight, far },
    { anchor: 'middle', x: 0, y: -gap - halfHeight, far },
    ...([1, -1] as const).flatMap((side): Spot[] => [
      { anchor: 'start', x: along * gap, y: side * halfHeight, far },
      { anchor: 'end', x: -along * gap, y: side * halfHeight, far },
    ]),
  ]
  const near = around(mark.radius + LABEL_GAP, false)
  return mark.events > LEAVE_SIDES_FREE || (mark.events > 0 && mustBeNamed)
    ? [...near, ...around(ringReach(mark.events) + 2, true)]
    : near
}

/** In the middle, or around the events that stand there. */
function areaSpots(halfHeight: number, mark: PlaceMark, language: Language): Spot[] {
  const middle: Spot = { anchor: 'middle', x: 0, y: 0, far: false }
  if (mark.events === 0) return [middle]
  const along = isRightToLeft(language) ? -1 : 1
  const reach = ringReach(mark.events) + 2
  return [
    middle,
    { anchor: 'middle', x: 0, y: reach + halfHeight, far: false },
    { anchor: 'middle', x: 0, y: -reach - halfHeight, far: false },
    { anchor: 'start', x: along * reach, y: 0, far: false },
    { anchor: 'end', x: -along * reach, y: 0, far: false },
  ]
}

/** The label's box in CSS pixels, its place standing at a point. */
export function labelBox(label: PlacedLabel, [x, y]: Point): Box {
  const towards = label.anchor === 'middle' ? 0 : Math.sign(label.x)
  const centre = x + label.x + towards * label.halfWidth
  return {
    left: centre - label.halfWidth - CLEARANCE,
    right: centre + label.halfWidth + CLEARANCE,
    top: y + label.y - label.halfHeight,
    bottom: y + label.y + label.halfHeight,
  }
}

export function squareAround([x, y]: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}
