import { expect, test } from 'vitest'
import { unknownNames } from './unknown-names.ts'

const unknownIn = (text: string): string[] =>
  unknownNames(text, [[0, text.length]], []).map(({ after, surface }) => `${after} ${surface}`)

test('a name behind a word for a place is told', () => {
  expect(unknownIn('قصفت قرية زرفانكت ليلا، ثم بلدة بلمكار.')).toEqual(['قرية زرفانكت', 'بلدة بلمكار'])
  expect(unknownIn('بين المدينة والقوزاق، وفي المدينة القديمة، ومدينة والقوزاق.')).toEqual([])
})

test('a name behind في or إلى is told where its phrase ends with it', () => {
  expect(unknownIn('وصل النازحون إلى زرفانكت، ومنها عادوا. ووقع القتال في بلمكار.')).toEqual([
    'إلى زرفانكت',
    'في بلمكار',
  ])
  expect(unknownIn('ووقع القتال في أطراف الغابة، وأعلن في أبريل، وصدر في بيان رسمي.')).toEqual([])
  expect(unknownIn('قالت الوزارة في بيان، ودعت إلى اجتماع. وقرب محطة وقود مخزن.')).toEqual([])
})
