import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'

const read = <Schema extends z.core.$ZodType>(file: string, schema: Schema): z.infer<Schema> =>
  z.parse(schema, JSON.parse(readFileSync(`geodata/${file}`, 'utf8')))

it('every set of texts by which the linker is measured has a name that readers understand', () => {
  const { sets } = read('linker-score.json', z.object({ sets: z.array(z.object({ id: z.string() })) }))
  const { scoreSets } = read('about.json', z.object({ scoreSets: z.record(z.string(), z.unknown()) }))
  expect(sets.filter(({ id }) => !(id in scoreSets))).toEqual([])
})
