import { expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import { parseUrlState } from '../../domain/url/url-state.ts'
import { loadAllMessages } from '../../i18n/all-messages.ts'
import { createI18n } from '../../i18n/i18n.ts'
import { createMapStore } from '../../store/create-store.ts'
import { featureWords } from './feature-words.ts'
import type { MapFeature } from './map-features.ts'

await loadAllMessages()
const state = createMapStore(sampleDataset(), parseUrlState('')).getState()
const dates = { language: 'ar', day: String, edtf: String, window: String, number: String } as const

/** A place of the dataset so many degrees north of 39.75. */
const at = (degrees: number): MapFeature => ({
  kind: 'place',
  index: 0,
  articles: 0,
  events: 0,
  x: 0,
  y: 0,
  position: [46.75, 39.75 + degrees],
})
const heard = (degrees: number) =>
  featureWords(at(degrees), at(0), { number: 2, of: 9 }, state, createI18n('ar'), dates)

test('how far the next feature lies is said from a tenth of a kilometre on; what is nearer stands in the same spot', () => {
  expect(heard(0.1)).toContain('على بعد 11 كم')
  expect(heard(0.0005)).toContain('على بعد 0.1 كم')
  for (const degrees of [0, 0.0001, 0.0004]) expect(heard(degrees)).toContain('في موضع السابق نفسه')
})
