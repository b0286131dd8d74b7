/** What a frame of ours may do: no more than its buttons, links and downloads need. */
export const FRAME_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
export const FRAME_ALLOW = 'fullscreen; clipboard-write'

/** Where the page around says nothing: CSS pixels of an attribute that many editors keep when they drop styles. */
export const USUAL_HEIGHT = 520
/** Room for the list under the map, in a frame that cannot grow. */
const LIST_HEIGHT = 420

/** How a frame stands in the page around. */
export interface FrameBox {
  /** The list stands under the map. */
  list: boolean
  /** Of the map, CSS pixels; null: by the frame's width. */
  height: number | null
}

/** Height of the frame in CSS pixels; null: by its width. */
export function frameHeight({ list, height }: FrameBox): number | null {
  return list ? (height ?? USUAL_HEIGHT) + LIST_HEIGHT : height
}

/** Of a frame that is as high as its width lets it be. `height:auto`, for the attribute would count before the ratio. */
const BY_WIDTH = 'aspect-ratio:4/5;max-height:min(90vh,640px)'

/** CSS that keeps the frame's room before it has loaded, so that nothing jumps. */
export function frameStyle(box: FrameBox): string {
  const height = frameHeight(box)
  const room = height === null ? `height:auto;${BY_WIDTH}` : `height:${height}px`
  return `border:0;display:block;width:100%;${room}`
}

/** CSS that keeps the room of the element before its script has come; with a list it grows. */
export function elementStyle(box: FrameBox): string {
  const height = frameHeight(box)
  return `display:block;${height === null ? `width:100%;${BY_WIDTH}` : `min-height:${height}px`}`
}
