import { expect, test } from 'vitest'
import { asksForSearch, type KeyPress } from './shortcut.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})

test('a slash asks for the search wherever the layout has it', () => {
  expect(asksForSearch(press('/', 'Slash'))).toBe(true)
  expect(asksForSearch(press('/', 'Digit7', { shiftKey: true }))).toBe(true)
  expect(asksForSearch(press('/', 'NumpadDivide'))).toBe(true)
})

test('so does its key on an Arabic layout, but not what Shift types there', () => {
  expect(asksForSearch(press('ظ', 'Slash'))).toBe(true)
  expect(asksForSearch(press('؟', 'Slash', { shiftKey: true }))).toBe(false)
})

test('what other layouts type with that key does not', () => {
  expect(asksForSearch(press('-', 'Slash'))).toBe(false)
  expect(asksForSearch(press('!', 'Slash'))).toBe(false)
  expect(asksForSearch(press('.', 'Slash'))).toBe(false)
})

test('Ctrl or Command with K does, by the letter or, where the layout is not Latin, by its place', () => {
  expect(asksForSearch(press('k', 'KeyK', { ctrlKey: true }))).toBe(true)
  expect(asksForSearch(press('K', 'KeyK', { metaKey: true }))).toBe(true)
  expect(asksForSearch(press('ن', 'KeyK', { ctrlKey: true }))).toBe(true)
  expect(asksForSearch(press('k', 'KeyV', { ctrlKey: true }))).toBe(true)
  expect(asksForSearch(press('t', 'KeyK', { ctrlKey: true }))).toBe(false)
})

test('with Alt, while a word is being composed, or K alone, nothing is asked for', () => {
  expect(asksForSearch(press('/', 'Slash', { altKey: true }))).toBe(false)
  expect(asksForSearch(press('/', 'Slash', { isComposing: true }))).toBe(false)
  expect(asksForSearch(press('k', 'KeyK'))).toBe(false)
  expect(asksForSearch(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }))).toBe(false)
})
