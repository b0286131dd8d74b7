import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '../domain/check/check-folder.ts'
import { formatFaults } from '../domain/check/format-fault.ts'
import { expectedFaults } from './fixtures/expected-faults.ts'
import { FIXTURES, overlay } from './fixtures/overlay.ts'
import { readFolder } from './read-folder.ts'

/** The lines that `npm run data` prints for a fixture laid over the good dataset. */
async function linesOf(fixture: string): Promise<string[]> {
  const folder = await overlay(fixture)
  try {
    const { texts, images, faults } = await readFolder(folder)
    return formatFaults([...faults, ...checkFolder(texts, images).faults], texts, 'geodata')
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the good dataset has no fault', async () => {
  expect(await linesOf('good')).toEqual([])
})

test('every bad fixture has its expected lines', async () => {
  expect((await readdir(join(FIXTURES, 'bad'))).sort()).toEqual(Object.keys(expectedFaults).sort())
})

test.for(Object.entries(expectedFaults))('%s is caught, and nothing else', async ([name, lines]) => {
  expect(await linesOf(`bad/${name}`)).toEqual(lines)
})

test.for(['byte-order-mark', 'carriage-returns', 'no-articles'])('%s is accepted', async (name) => {
  expect(await linesOf(`accepted/${name}`)).toEqual([])
})
