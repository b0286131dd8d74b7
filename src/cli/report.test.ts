import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '../domain/check/check-folder.ts'
import { coverageOf, formatCoverage } from '../domain/check/coverage.ts'
import { FIXTURES } from './fixtures/overlay.ts'
import { readFolder } from './read-folder.ts'

test('the report counts each gap and names the records', async () => {
  const { texts } = await readFolder(join(FIXTURES, 'good'))
  expect(formatCoverage(coverageOf(checkFolder(texts).folder)).split('\n')).toEqual([
    'events without a second source: 5 of 6',
    '  ceasefire-2021 (2021-03-20)',
    '  shelling-morning (2021-03-10)',
    '  landing (2021-03-10)',
    '  first-talks (1994-05)',
    '  founding (1950~)',
    'events without a place: 1 of 6',
    '  founding (1950~)',
    'events of low certainty: 1 of 6',
    '  shelling-morning (One source)',
    'events of medium certainty: 2 of 6',
    '  first-talks (1994-05)',
    '  founding (1950~)',
    'places whose position is not exact: 3 of 6',
    '  coral-islands (anchor, 150 km)',
    '  northern-district (approximate, 30 km)',
    '  ras-nur (approximate, 5 km)',
    'places that no event and no article names: 2 of 6',
    '  coral-islands',
    '  northern-district',
    'places without a name in pt: 5 of 6',
    '  coral-islands',
    '  northern-district',
    '  sahla',
    '  ras-nur',
    '  far-capital',
    'articles whose abstract marks no place: 0 of 2',
    'articles without a day of publication: 1 of 2',
    '  daily-undated-4e5f6071',
    'articles whose day is inferred: 0 of 2',
    'articles whose record names no event: 1 of 2',
    '  daily-undated-4e5f6071',
    'sources that nothing cites: 0 of 2',
    'sources without an address or a number: 0 of 2',
  ])
})
