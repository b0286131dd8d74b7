import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { selectedPlaces } from './selected-places.ts'

const dataset = sampleDataset()

test('a place lights up itself', () => {
  expect([...selectedPlaces(dataset, { kind: 'place', id: 'west-town' })]).toEqual([1])
})

test('an article lights up the places it mentions', () => {
  expect([...selectedPlaces(dataset, { kind: 'article', id: 'first' })]).toEqual([0])
})

test('an event lights up the place its mark stands at', () => {
  expect([...selectedPlaces(dataset, { kind: 'event', id: 'vote' })]).toEqual([1])
})

test('nothing selected, or something unknown, lights up nothing', () => {
  expect(selectedPlaces(dataset, null).size).toBe(0)
  expect(selectedPlaces(dataset, { kind: 'place', id: 'nowhere' }).size).toBe(0)
  expect(selectedPlaces(dataset, { kind: 'event', id: 'never' }).size).toBe(0)
})
