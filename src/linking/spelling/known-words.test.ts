import { expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn } from '../fixtures.ts'
import { makeLexicon } from '../lexicon.ts'

it('a particle is no second part of a misspelt name', () => {
  const entries = FIXTURE_ENTRIES.map((entry) =>
    entry.id === 'washington' ? { ...entry, forms: [...entry.forms, 'واشنطن العاصمة'] } : entry,
  )
  const surfaces = mentionsIn('قال في واشطن ان ذلك. وفي واشنطن كذلك', makeLexicon(entries))
  expect(surfaces.map(({ surface }) => surface)).not.toContain('واشطن ان')
})
