import { didYouMean } from './closest.ts'
import type { Fault } from './fault.ts'
import { BASEMAP_FILES, basemapLayerNames, type DatasetFolder } from './folder.ts'
import { ringFaults, vertexFaults } from './geometry.ts'

/** A country the map says it is about has to be drawn. */
function homeFaults({ map, basemap }: DatasetFolder): Fault[] {
  const land = basemap.land.value
  if (!land) return []
  const ids = new Set(land.features.flatMap(({ properties }) => properties.id ?? []))
  return (map.value?.homeCountries ?? []).flatMap((id, i): Fault[] => {
    if (ids.has(id)) return []
    const reason = `no country "${id}" in ${BASEMAP_FILES.land}`
    return [{ file: map.file, path: ['homeCountries', i], reason, ...didYouMean(id, ids) }]
  })
}

/**
 * Faults of the basemap's layers: too many vertices, rings that are not closed. Crossings are not looked for: these
 * outlines come from packages, simplified, are drawn and never measured.
 */
export function checkBasemap(folder: DatasetFolder): Fault[] {
  const shapes = basemapLayerNames.flatMap((name) => {
    const { file, value } = folder.basemap[name]
    return (value?.features ?? []).flatMap(({ geometry }, i): Fault[] => {
      if (geometry.type === 'Point') return []
      const at = ['features', i, 'geometry']
      const tooMany = vertexFaults(file, at, geometry)
      return tooMany.length > 0 ? tooMany : ringFaults(file, at, geometry)
    })
  })
  return [...homeFaults(folder), ...shapes]
}
