import type { MapConfig, MarkShape } from '../../domain/schema/map-config.ts'
import { type DrawnTheme, kindColours, palettes } from '../palette.ts'

/** How events are drawn. Colours are `#rrggbb`. */
export interface EventLook {
  /** By kind group, in the order of map.kinds. */
  kinds: readonly { shape: MarkShape; colour: string }[]
  casing: string
  /** Ring around the selected mark. */
  ring: string
}

export function eventLook(map: MapConfig, theme: DrawnTheme): EventLook {
  const colours = kindColours(map, theme)
  const { casing, accent } = palettes[theme]
  return {
    kinds: map.kinds.map((kind, index) => ({ shape: kind.shape, colour: colours[index]! })),
    casing,
    ring: accent,
  }
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
