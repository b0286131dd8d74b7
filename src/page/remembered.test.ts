import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { createMapStore } from '../store/create-store.ts'
import { rememberChoices, rememberedChoices, type Storage } from './remembered.ts'

function keeping(kept: Map<string, string> = new Map()): Storage {
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  })
}

const refusing: Storage = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

test('a choice of digits and months is there on the next visit', () => {
  const storage = keeping()
  const { actions } = startWith(storage)
  actions.setDigits('arab')
  actions.setMonths('maghreb')
  expect(rememberedChoices(storage)).toEqual({ digits: 'arab', months: 'maghreb' })
})

test('nothing is kept before the reader chooses', () => {
  const storage = keeping()
  startWith(storage).actions.setWindow({ from: 18_400, to: 18_401 })
  expect(rememberedChoices(storage)).toEqual({})
})

test.each(['{', '7', 'null', '{"digits":"roman"}', '{"months":7}'])('%s is forgotten', (text) => {
  expect(rememberedChoices(keeping(new Map([['map:dates', text]])))).toEqual({})
})

test('a storage that throws stops nothing', () => {
  expect(rememberedChoices(refusing)).toEqual({})
  expect(() => startWith(refusing).actions.setDigits('arab')).not.toThrow()
})

function startWith(storage: Storage) {
  const store = createMapStore(sampleDataset(), rememberedChoices(storage))
  rememberChoices(store, storage)
  return store.getState()
}
