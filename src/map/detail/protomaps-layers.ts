import { type Flavor, layers, namedFlavor } from '@protomaps/basemaps'
import type { LayerSpecification } from 'maplibre-gl'
import type { Language } from '../../domain/languages.ts'
import { type DrawnTheme, palettes } from '../palette.ts'

/** Source name that `protomapsLayers` gives, before it is prefixed. */
export const PROTOMAPS_SOURCE = 'protomaps'

/** Layers for tiles in the Protomaps schema, in this map's colours. */
export function protomapsLayers(theme: DrawnTheme, language: Language): LayerSpecification[] {
  const palette = palettes[theme]
  const roads = { casing: palette.roadCasing, road: palette.road }
  const flavor: Flavor = {
    ...namedFlavor(theme),
    water: palette.water,
    highway: roads.road,
    major: roads.road,
    link: roads.road,
    minor_a: palette.districtLine,
    minor_b: palette.districtLine,
    other: palette.districtLine,
    highway_casing_early: roads.casing,
    highway_casing_late: roads.casing,
    major_casing_early: roads.casing,
    major_casing_late: roads.casing,
    roads_label_major: palette.roadLabel,
    roads_label_major_halo: palette.halo,
    ocean_label: palette.waterLabel,
    subplace_label: palette.groundLabel,
    subplace_label_halo: palette.halo,
    city_label: palette.groundLabel,
    city_label_halo: palette.halo,
  }
  return layers(PROTOMAPS_SOURCE, flavor, { lang: language })
}
