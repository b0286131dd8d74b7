import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { fetchJson } from './fetch-checked.ts'

const schema = z.strictObject({ a: z.number() })
const answers =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }))

test('a file that fits comes back as its value', async () => {
  expect(await fetchJson('x.json', schema, answers('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } })
})

test('what goes wrong comes back as a value naming file and reason', async () => {
  const reasonOf = async (fetcher: Parameters<typeof fetchJson>[2]) => {
    const loaded = await fetchJson('x.json', schema, fetcher)
    return loaded.ok ? 'ok' : `${loaded.fault.file} ${loaded.fault.reason}`
  }
  expect(await reasonOf(answers('', 404))).toBe('x.json status')
  expect(await reasonOf(answers('<!doctype html>'))).toBe('x.json malformed')
  expect(await reasonOf(answers(''))).toBe('x.json malformed')
  expect(await reasonOf(answers('null'))).toBe('x.json malformed')
  expect(await reasonOf(answers('{"a":"1"}'))).toBe('x.json malformed')
  expect(await reasonOf(answers('{"a":1'))).toBe('x.json malformed')
  expect(await reasonOf(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('x.json network')
})

test('a stalled file is given up', async () => {
  const stalled = (_url: string, { signal }: { signal: AbortSignal }) =>
    new Promise<Response>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const loaded = await fetchJson('x.json', schema, stalled, 20)
  expect(loaded.ok ? 'ok' : loaded.fault.reason).toBe('timeout')
})
