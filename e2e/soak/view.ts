import { formatUrlState, parseUrlState } from '../../src/domain/url/url-state.ts'
import type { MapDriver } from '../driver.ts'
import { expect } from '../fixtures.ts'

/** What a reader sees of a view, as far as an address promises it. */
export interface View {
  /** Where the page was when all of this was so: a map that was dragged may glide on and write another. */
  address: string
  language: string | null
  window: string | null
  shown: string | null
  events: number
  card: string | null
  list: boolean
  /** State of the address in its canonical form; the selection may stand in the path. */
  state: string
}

/** The view once it rests: playback stopped, the window on screen, the address written. */
export async function viewAtRest(map: MapDriver): Promise<View> {
  const { page } = map
  const playing = page.locator('[data-playing]')
  if ((await playing.count()) > 0) await playing.first().press('Space')
  let before = ''
  let view = await seen(map)
  await expect
    .poll(
      async () => {
        before = JSON.stringify(view)
        await page.waitForTimeout(500)
        view = await seen(map)
        return view.window === view.shown && JSON.stringify(view) === before
      },
      { message: 'a view that rests', timeout: 30_000 },
    )
    .toBe(true)
  return view
}

async function seen(map: MapDriver): Promise<View> {
  const { page } = map
  const address = new URL(page.url())
  const card = map.card.first()
  const has = (await card.count()) > 0
  return {
    address: address.href,
    language: await page.locator('html').getAttribute('lang'),
    window: await map.windowAsked(),
    shown: await map.windowShown(),
    events: await map.count(),
    card: has ? `${await card.getAttribute('data-card')} ${await card.getAttribute('data-id')}` : null,
    list: await map.list.isVisible(),
    state: `${address.pathname} ${formatUrlState(parseUrlState(address.search))}`,
  }
}
