import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './fixtures.ts'

/** Rules of WCAG 2.2 at levels A and AA, and axe's own good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Off unless asked for: every target at least 24 px, or with as much room about it (WCAG 2.5.8). */
const ASKED = { 'target-size': { enabled: true } }

/**
 * What axe finds wrong inside an element: nothing, or the test fails with rule, element and reason. `without`: what
 * inside it is a page of its own.
 */
export async function expectAccessible(page: Page, selector: string, without?: string): Promise<void> {
  const builder = new AxeBuilder({ page })
    .include(selector)
    .options({ runOnly: { type: 'tag', values: RULES }, rules: ASKED })
  const { violations } = await (without ? builder.exclude(without) : builder).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
  expect(found, `axe in ${selector}`).toEqual([])
}
