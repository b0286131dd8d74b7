import type { Dataset } from '../domain/dataset/dataset.ts'
import type { MapConfig } from '../domain/schema/map-config.ts'

/** A theme as drawn: `auto` is resolved before it comes here. */
export type DrawnTheme = 'light' | 'dark'

/** Colours of the map itself, shared by the live map's style and the static drawing. */
export interface MapPalette {
  land: string
  neighbours: string
  water: string
  river: string
  waterLabel: string
  border: string
  borderCasing: string
  districtLine: string
  /** Borders of the countries beyond the detailed land. */
  worldBorder: string
  road: string
  roadCasing: string
  roadLabel: string
  /** Names of the basemap's own areas, quieter than those of places. */
  groundLabel: string
  /** Reference outlines: boundaries of the past that are drawn at every time. */
  reference: string
  referenceLabel: string
  /** Areas of control, of which region colours are never a party's. */
  control: string
  corridor: string
  /** Lines such as a line of contact. */
  line: string
  casing: string
  /** Halo of labels. */
  halo: string
  ink: string
  quietInk: string
  areaLabel: string
  placeMark: string
  accent: string
}

export const palettes: Readonly<Record<DrawnTheme, MapPalette>> = {
  light: {
    land: '#f6f1e6',
    neighbours: '#ece7dd',
    water: '#c3dbe3',
    river: '#9cc3d1',
    waterLabel: '#2f6577',
    border: '#7a6a7d',
    borderCasing: '#ffffff',
    districtLine: '#b9ae9f',
    worldBorder: '#b9adb4',
    road: '#cfa56a',
    roadCasing: '#fffdf8',
    roadLabel: '#7a5a24',
    groundLabel: '#7d7266',
    reference: '#b4532a',
    referenceLabel: '#9a4321',
    control: '#8a6f9e',
    corridor: '#0b6e6e',
    line: '#4a4453',
    casing: '#fffdf8',
    halo: '#fffdf8',
    ink: '#1f2430',
    quietInk: '#6f655b',
    areaLabel: '#6b6257',
    placeMark: '#3d4250',
    accent: '#0b6e6e',
  },
  dark: {
    land: '#242a2c',
    neighbours: '#1c2123',
    water: '#16343f',
    river: '#2c5867',
    waterLabel: '#8fc3d3',
    border: '#a596ab',
    borderCasing: '#14181a',
    districtLine: '#4e5450',
    worldBorder: '#554e59',
    road: '#8c6f45',
    roadCasing: '#14181a',
    roadLabel: '#cda973',
    groundLabel: '#938b80',
    reference: '#e08a5c',
    referenceLabel: '#eea67f',
    control: '#a48fb8',
    corridor: '#45b5ae',
    line: '#c9c2d1',
    casing: '#14181a',
    halo: '#14181a',
    ink: '#f1ece2',
    quietInk: '#b3aa9e',
    areaLabel: '#a89f93',
    placeMark: '#d8d2c6',
    accent: '#4fc0b8',
  },
}

/** Opacities of fills over the land, the same in both themes. */
export const FILL_OPACITY = { reference: 0.1, control: 0.16, district: 0.1, corridor: 0.12 } as const

/** Colour of each kind group, in the order of map.kinds. */
export function kindColours(map: MapConfig, theme: DrawnTheme): string[] {
  return map.kinds.map((kind) => (theme === 'dark' ? kind.colourDark : kind.colour))
}

/**
 * Ids of the land polygons drawn as the map's own ground: the countries the map is about, all land where it names
 * none. The rest get the neighbours' tint.
 */
export function focusLand({ map, basemap }: Pick<Dataset, 'map' | 'basemap'>): ReadonlySet<string> {
  if (map.homeCountries) return new Set(map.homeCountries)
  return new Set(basemap.land.features.flatMap(({ properties }) => properties.id ?? []))
}
