import { expect, test } from 'vitest'
import { parseUrlState } from '../domain/url/url-state.ts'
import { asPrebuilt, embedOptions } from './options.ts'

const options = (search: string, saveData = false) => embedOptions(parseUrlState(search), saveData)

test('a frame has a slider, no list, and starts by itself', () => {
  expect(options('')).toEqual({ interactive: 'auto', slider: true, list: false, height: null })
  expect(asPrebuilt(options(''))).toBe(true)
})

test('readers who save data start the map by a touch, unless the host says otherwise', () => {
  expect(options('', true).interactive).toBe('tap')
  expect(options('interactive=auto', true).interactive).toBe('auto')
})

test('broken options are as if they were not there', () => {
  expect(options('interactive=now&slider=yes&list=2&height=high')).toEqual(options(''))
})

test('without the slider the markup is another', () => {
  expect(asPrebuilt(options('list=1'))).toBe(true)
  expect(asPrebuilt(options('slider=0'))).toBe(false)
})
