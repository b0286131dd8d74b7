import { expect, it } from 'vitest'
import type { PlaceKind } from '../domain/schema/place.ts'
import { formsOf } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'

const entry = (id: string, kind: PlaceKind, ...forms: string[]): GazetteerEntry => ({
  id,
  kind,
  rank: 3,
  lon: 0,
  lat: 0,
  forms,
})

it('what is called after another place is known by all names of that one, but for a road', () => {
  const entries = [
    entry('town', 'town', 'سراييفو', 'ساراييفو'),
    entry('airport', 'airport', 'مطار سراييفو الدولي'),
    entry('road', 'road', 'طريق سراييفو'),
  ]
  const forms = formsOf(entries)
  expect(forms).toContainEqual({ key: 'مطار ساراييفو الدولي', rule: 'parts', entries: [1] })
  expect(forms.map(({ key }) => key)).not.toContain('طريق ساراييفو')
})

it('an international airport is known without that word', () => {
  const forms = formsOf([
    entry('airport', 'airport', 'مطار سراييفو الدولي'),
    entry('port', 'airport', 'المطار الدولي'),
  ])
  expect(forms).toContainEqual({ key: 'مطار سراييفو', rule: 'listed', entries: [0] })
  expect(forms.map(({ key }) => key)).not.toContain('المطار')
})

it('two bridges are spelt as one is, and a corridor by any word for one', () => {
  const keys = formsOf([
    entry('bridge', 'bridge', 'جسر درينا'),
    entry('corridor', 'corridor', 'ممر بوسافينا'),
  ]).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['جسري درينا', 'جسرا درينا', 'دالان بوسافينا']))
})

it('a road between two places is known by all names of both', () => {
  const forms = formsOf([
    entry('from', 'town', 'سراييفو', 'ساراييفو'),
    entry('to', 'town', 'دوبوي', 'دبوي'),
    entry('road', 'road', 'طريق سراييفو – دوبوي'),
  ])
  expect(forms).toContainEqual({ key: 'طريق ساراييفو دبوي', rule: 'parts', entries: [2] })
  expect(forms.map(({ key }) => key)).not.toContain('طريق دبوي سراييفو')
})

it('all names of an airport are international where one is', () => {
  const keys = formsOf([
    entry('one', 'airport', 'مطار سراييفو الدولي', 'مطار بوتمير'),
    entry('other', 'airport', 'مطار دوبوي'),
  ]).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['مطار سراييفو', 'مطار بوتمير الدولي']))
  expect(keys).not.toContain('مطار دوبوي الدولي')
})

it('a river is known with an article behind its word, and not the bare name', () => {
  const keys = formsOf([entry('river', 'river', 'نهر درينا', 'درينا')]).map(({ key }) => key)
  expect(keys).toContain('نهر الدرينا')
  expect(keys).not.toContain('الدرينا')
})

it('the side of another place is known by all spellings of its name, in either gender', () => {
  const keys = formsOf([
    entry('place', 'region', 'كرايينا', 'كرايينه', 'بيهاتش'),
    entry('side', 'region', 'كرايينا الغربية'),
  ]).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['كرايينه الغربيه', 'كرايينا الغربي', 'كرايينه الغربي']))
  expect(keys).not.toContain('بيهاتش الغربيه')
})
