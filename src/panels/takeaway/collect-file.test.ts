import { expect, test } from 'vitest'
import { collectFile } from './collect-file.ts'

/** Ten thousand records in parts of 250, each part taking 3 ms of the clock that is handed in. */
function work() {
  let clock = 0
  let written = 0
  async function* parts() {
    for (let at = 0; at < 10_000; at += 250) {
      clock += 3
      written += 250
      yield { text: `${at}\n`, records: 250 }
    }
  }
  const stop = new AbortController()
  const told: number[] = []
  let breaths = 0
  return {
    parts: parts(),
    stop,
    told,
    breaths: () => breaths,
    written: () => written,
    collecting: {
      signal: stop.signal,
      onProgress: (records: number) => told.push(records),
      breathe: () => {
        breaths++
        return Promise.resolve()
      },
      now: () => clock,
    },
  }
}

test('all parts come together, in order, and progress ascends to the last record', async () => {
  const job = work()
  const texts = await collectFile(job.parts, job.collecting)
  expect(texts).toHaveLength(40)
  expect(texts[39]).toBe('9750\n')
  expect(job.told.at(-1)).toBe(10_000)
  expect(job.told).toEqual(job.told.toSorted((a, b) => a - b))
})

test('the page gets a turn at least every other frame', async () => {
  const job = work()
  await collectFile(job.parts, job.collecting)
  expect(job.breaths()).toBe(13)
})

test('a cancelled file ends at the next turn with nothing to save', async () => {
  const job = work()
  const breathe = () => {
    if (job.breaths() === 0 && job.told.length === 2) job.stop.abort(new Error('cancelled'))
    return Promise.resolve()
  }
  await expect(collectFile(job.parts, { ...job.collecting, breathe })).rejects.toThrow('cancelled')
  expect(job.written()).toBeLessThan(2000)
})
