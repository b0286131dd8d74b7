import type { Messages } from '../../i18n/i18n.ts'
import { drawPicture, PICTURE_SIZES, type PictureShape } from '../../map/drawing/picture/draw-picture.ts'
import { svgToString } from '../../map/drawing/svg-node.ts'
import type { MapState } from '../../store/state.ts'
import { dataUrl, embeddedFontCss } from './embedded-fonts.ts'
import { pictureRequest } from './picture-request.ts'

const SVG_TYPE = 'image/svg+xml'

/** The view as an SVG file that stands alone: fonts and relief are in it. */
export async function pictureSvg(state: MapState, instance: Messages, shape: PictureShape): Promise<Blob> {
  const relief = state.dataset.relief
  const [fontCss, reliefData] = await Promise.all([
    embeddedFontCss(),
    // Without its shadows the map is still the map.
    relief ? dataUrl(relief.url).catch(() => null) : null,
  ])
  const request = pictureRequest(state, instance, { relief: reliefData, idPrefix: 'picture' })
  const node = drawPicture({ ...request, size: PICTURE_SIZES[shape], fontCss })
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svgToString(node)}\n`], { type: SVG_TYPE })
}

/** An SVG as PNG, `scale` pixels to one of its own. Throws an Error where the browser cannot draw it. */
export async function pngOf(picture: Blob, shape: PictureShape, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(picture)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { width, height } = PICTURE_SIZES[shape]
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas to draw on')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((png) => (png ? done(png) : fail(new Error('the picture is too large'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
