import type { MapConfig } from '../domain/schema/map-config.ts'

/** Licences of typefaces (SIL Open Font License): they are credited on the page, and are no part of the data. */
const LETTERS = /OFL/

/** Whose the map's lines, positions and names are. */
export function dataAttributions({
  attributions,
}: Pick<MapConfig, 'attributions'>): MapConfig['attributions'] {
  return attributions.filter(({ licence }) => !LETTERS.test(licence))
}
