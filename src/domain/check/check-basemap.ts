import type { Fault } from './fault.ts'
import { basemapLayerNames, type DatasetFolder } from './folder.ts'
import { ringFaults, vertexFaults } from './geometry.ts'

/**
 * Faults of the basemap's layers: too many vertices, rings that are not closed. Crossings are not looked for: these
 * outlines come from packages, simplified, are drawn and never measured.
 */
export function checkBasemap(folder: DatasetFolder): Fault[] {
  return basemapLayerNames.flatMap((name) => {
    const { file, value } = folder.basemap[name]
    return (value?.features ?? []).flatMap(({ geometry }, i): Fault[] => {
      const at = ['features', i, 'geometry']
      const tooMany = vertexFaults(file, at, geometry)
      return tooMany.length > 0 ? tooMany : ringFaults(file, at, geometry)
    })
  })
}
