import { idSchema } from '../schema/common.ts'
import { parsePlaceMarks } from '../text/place-marks.ts'
import type { Fault, JsonPath } from './fault.ts'
import { type KnownIds, unknownPlace } from './references.ts'

const FORM = 'a mark is written [[place-id|name as it reads]]'

/** Faults of a text with inline marks `[[place-id|surface]]`: broken marks, marks of unknown places. */
export function placeMarkFaults(file: string, path: JsonPath, text: string, known: KnownIds): Fault[] {
  return parsePlaceMarks(text).flatMap((part): Fault[] => {
    if (part.place === undefined) {
      const broken = /\[\[[^\s]{0,40}|[^\s]{0,40}\]\]/.exec(part.text)
      return broken ? [{ file, path, reason: `"${broken[0]}" is no whole mark`, hint: FORM }] : []
    }
    if (!idSchema.safeParse(part.place).success) {
      return [
        {
          file,
          path,
          reason: `"${part.place}" in [[${part.place}|${part.text}]] is no place id`,
          hint: FORM,
        },
      ]
    }
    return unknownPlace(known, file, path, part.place)
  })
}
