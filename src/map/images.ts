import type { Map as MapLibreMap } from 'maplibre-gl'
import { palettes } from './palette.ts'
import {
  BLANK_IMAGE,
  blankImage,
  hatchId,
  hatchImage,
  PATTERN_RATIO,
  type PatternImage,
} from './style/hatch.ts'
import { passId, passImage } from './style/pass-image.ts'

const IMAGES: Readonly<Record<string, () => PatternImage>> = {
  [BLANK_IMAGE]: blankImage,
  [passId('light')]: () => passImage(palettes.light.groundLabel),
  [passId('dark')]: () => passImage(palettes.dark.groundLabel),
  [hatchId('light')]: () => hatchImage(palettes.light.corridor),
  [hatchId('dark')]: () => hatchImage(palettes.dark.corridor),
}

/** Makes the style's images when it asks for them, so that they are there again after a lost context. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = IMAGES[id]
    if (image && !map.hasImage(id)) map.addImage(id, image(), { pixelRatio: PATTERN_RATIO })
  })
}
