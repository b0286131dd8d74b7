import type { ReliefFile } from '../schema/basemap.ts'
import type { Fault } from './fault.ts'
import { type DatasetFolder, RELIEF_FILE } from './folder.ts'

/** Bytes of a picture by its path relative to the dataset folder. */
export type Images = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** A larger picture weighs more than the rest of the map. */
const MAX_RELIEF_BYTES = 400_000

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0))

/** Whether bytes begin as a picture of the format that the file's name says. */
function isPicture(name: string, bytes: Uint8Array): boolean {
  if (name.endsWith('.webp')) return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)
  if (name.endsWith('.png')) return startsWith(bytes, '\u0089PNG')
  return startsWith(bytes, '\u00ff\u00d8\u00ff')
}

/** Path of the picture that relief.json names. */
export const reliefImage = (image: string): string => `basemap/${image}`

/** Faults of the relief: its picture missing, of another format or too large, its corners out of order. */
export function checkRelief({ relief }: DatasetFolder, images: Images | null): Fault[] {
  if (!relief.value) return []
  const { image, coordinates } = relief.value
  return [...(images ? pictureFaults(image, images) : []), ...cornerFaults(coordinates)]
}

function pictureFaults(image: string, images: Images): Fault[] {
  const file = reliefImage(image)
  const bytes = images.get(file)
  if (!bytes) {
    const hint = 'put the picture beside relief.json, or remove both: a map can do without relief'
    return [{ file: RELIEF_FILE, path: ['image'], reason: `there is no ${file}`, hint }]
  }
  if (!isPicture(image, bytes)) {
    return [{ file, path: null, reason: 'is not a picture of the format its name says' }]
  }
  if (bytes.length > MAX_RELIEF_BYTES) {
    const reason = `has ${bytes.length} bytes, at most ${MAX_RELIEF_BYTES} are taken`
    return [{ file, path: null, reason, hint: 'make it smaller, or compress it more' }]
  }
  return []
}

function cornerFaults(coordinates: ReliefFile['coordinates']): Fault[] {
  const [northWest, northEast, southEast, southWest] = coordinates
  const upright =
    northWest[0] === southWest[0] &&
    northEast[0] === southEast[0] &&
    northWest[1] === northEast[1] &&
    southWest[1] === southEast[1] &&
    northWest[0] < northEast[0] &&
    southWest[1] < northWest[1]
  if (upright) return []
  const reason = 'are not the corners of an upright picture, clockwise from the north-west'
  return [{ file: RELIEF_FILE, path: ['coordinates'], reason }]
}
