/** A flat view of the whole element, as overlays need it: centre on the unit square, size in CSS pixels. */
export interface ElementView {
  centreX: number
  centreY: number
  zoom: number
  width: number
  height: number
  pixelRatio: number
}
