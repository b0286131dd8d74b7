import { expect, test } from 'vitest'
import { normaliseBase } from './base.mjs'
import { listen, readPort } from './listen.mjs'

test('PORT is a number up to 65535, the usual one where it is empty', () => {
  expect(readPort(undefined, 4173)).toBe(4173)
  expect(readPort('', 4173)).toBe(4173)
  expect(readPort(' 8080 ', 4173)).toBe(8080)
})

test.each(['abc', '80a', '-1', '65536', '4173.5', '1e3', '0x50'])(
  'PORT=%s is told, not guessed at',
  (value) => {
    expect(() => readPort(value, 4173)).toThrow(/is no port/)
  },
)

test('a port in use is told with what to do', async () => {
  const first = await listen((_, response) => response.end(), 0)
  await expect(listen((_, response) => response.end(), first.port)).rejects.toThrow(
    `Port ${first.port} is in use. Stop what runs there, or choose another: PORT=${first.port + 1} npm start`,
  )
  await first.close()
})

test('BASE is written with a slash before and behind', () => {
  expect(normaliseBase(undefined)).toBe('/')
  expect(normaliseBase('/')).toBe('/')
  expect(normaliseBase('maps/karabakh')).toBe('/maps/karabakh/')
  expect(() => normaliseBase('https://example.org/x')).toThrow(RangeError)
  expect(() => normaliseBase('/../x')).toThrow(RangeError)
})
