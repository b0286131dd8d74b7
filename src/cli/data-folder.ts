import { resolve } from 'node:path'

/** The dataset folder: `MAP_DATA`, else `geodata` of the working directory. */
export function dataFolder(): string {
  return resolve(process.env.MAP_DATA ?? 'geodata')
}
