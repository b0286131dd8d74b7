import { expect } from './fixtures.ts'
import { frameOf, test } from './framing-test.ts'
import { watchFrame } from './host-page.ts'
import { hasServer, startSite } from './site-server.ts'

const ARTICLE = 'embed/article/24-ae-2023-09-23-343a5042.html'
const OPAQUE = 'allow-scripts'
const WIDTHS = [280, 320, 360, 480, 600, 768, 1000, 1400]

test.beforeEach(async ({ page }) => {
  await page.addInitScript(watchFrame)
})

for (const direction of ['rtl', 'ltr'] as const) {
  test(`frames of every width hold what they show, on a page that runs ${direction}`, async ({
    page,
    site,
    host,
  }) => {
    const frames = WIDTHS.map((width, i) => {
      const path = [
        'embed.html',
        ARTICLE,
        'embed/place/lachin.html?list=1',
        'embed/story/lachin-corridor.html',
      ][i % 4]
      return frameOf(site, path ?? '', {
        style: `border:0;display:block;width:${width}px;height:480px`,
      }).replace('loading="lazy"', '')
    })
    await page.setViewportSize({ width: 1440, height: 900 })
    await host(frames.join(''), { direction })
    for (const [i, width] of WIDTHS.entries()) {
      const frame = page.frameLocator('iframe').nth(i)
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded()
      await expect(frame.locator('html[data-started]'), `${width} px`).toBeAttached()
      const box = await frame.locator('html').evaluate((html) => ({
        wide: html.scrollWidth,
        shown: html.clientWidth,
        direction: document.body.dir,
        out: [
          ...document.querySelectorAll('h1, summary, .map-buttons, .attribution, .article-strip, .story-nav'),
        ]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect()
            return left < -1 || right > html.clientWidth + 1
          })
          .map((element) => element.className || element.tagName),
      }))
      expect(box, `${width} px`).toEqual({ wide: width, shown: width, direction: 'rtl', out: [] })
    }
  })
}

test('a frame moves nothing, writes nothing, asks one host and breaks no rule', async ({
  page,
  context,
  site,
  host,
  watchedFrames,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => {
    if (request.frame() !== page.mainFrame()) hosts.add(new URL(request.url()).host)
  })
  await host(
    `<p>قبلها</p>${frameOf(site, ARTICLE)}<p id="after">بعدها</p>${frameOf(site, 'embed.html?place=lachin&list=1', { style: 'border:0;width:100%;height:900px' })}${frameOf(site, 'embed/place/shusha.html?list=1&slider=0')}`,
  )
  const frame = (nth: number) => page.frameLocator('iframe').nth(nth)
  const [first, second, third] = [frame(0), frame(1), frame(2)]
  await expect(first.locator('html[data-started]')).toBeAttached()
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded()
  await expect(second.locator('html[data-started]')).toBeAttached()
  await expect(second.locator('[data-card=place]')).toBeVisible()
  await page.locator('iframe').nth(2).scrollIntoViewIfNeeded()
  await expect(third.locator('html[data-started]')).toBeAttached()
  await expect(third.locator('[data-list] .embed-list')).toBeVisible()
  await first.locator('[data-next]').click()
  await page.waitForTimeout(500)
  for (const frame of await watchedFrames()) {
    expect({ ...frame, shift: Math.round(frame.shift * 10_000) / 10_000 }, frame.url).toEqual({
      url: frame.url,
      writes: [],
      shift: 0,
      violations: [],
    })
  }
  expect([...hosts].filter(Boolean)).toEqual([new URL(site.address).host])
  expect(await context.cookies()).toEqual([])
  await expect(first.locator('audio, video')).toHaveCount(0)
})

test('a frame that is read before its script is here does not move when its options are laid out', async ({
  page,
  site,
  host,
  watchedFrames,
}) => {
  await page.route(/\/assets\/embed-[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1000))
    await route.continue()
  })
  await host(frameOf(site, 'embed.html?list=1', { style: 'border:0;width:100%;height:700px' }))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#root[data-list]')).toBeVisible()
  await expect(frame.locator('html[data-started]')).toBeAttached()
  const [, { shift } = { shift: 1 }] = await watchedFrames()
  // Laid out in sight they move a third of the frame.
  expect(shift).toBeLessThan(0.02)
})

test('in a sandbox without an origin a frame brings the page of its URL, opens its list and goes through an article', async ({
  page,
  site,
  host,
  watchedFrames,
}) => {
  await host(
    frameOf(site, 'embed.html?place=shusha&interactive=tap#?secret=Ab12Cd34Ef', { sandbox: OPAQUE }) +
      frameOf(site, ARTICLE, { sandbox: OPAQUE }).replace('loading="lazy"', ''),
  )
  const place = page.frameLocator('iframe').first()
  await expect(place.getByRole('heading', { level: 1 })).toHaveText('شوشا / شوشي')
  await place.locator('summary').first().click()
  await expect(place.locator('html[data-started]')).toBeAttached()
  await expect(place.locator('[data-card=place]')).toBeVisible()
  const article = page.frameLocator('iframe').nth(1)
  await expect(article.locator('html[data-started]')).toBeAttached()
  await article.locator('[data-next]').click()
  await expect(article.locator('.article-strip')).toHaveAttribute('data-stop', /./)
  const opaque = await place.locator('html').evaluate(() => globalThis.origin)
  expect(opaque).toBe('null')
  for (const { url, violations } of await watchedFrames()) expect(violations, url).toEqual([])
})

test('where the browser keeps storage from other sites, a frame works without', async ({
  page,
  site,
  host,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The request was denied.', 'SecurityError')
        },
      })
  })
  await host(frameOf(site, 'embed.html'))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html[data-started]')).toBeAttached()
  await frame.locator('summary').first().click()
  await expect(frame.locator('[data-card=home]')).toBeVisible()
})

test('AMP: the frame names itself ready, and asks for its height in the words of AMP', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<script>window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data))</script>
     ${frameOf(site, 'embed/place/lachin.html?list=1#amp=1', { sandbox: 'allow-scripts allow-popups' })}`,
  )
  const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[])
  await expect.poll(heard).toContainEqual({ sentinel: 'amp', type: 'embed-ready' })
  await expect.poll(async () => JSON.stringify(await heard())).toMatch(/"type":"embed-size","height":\d+/)
})

test('an embed of a view that is gone shows the first view and says so, in any frame', async ({
  page,
  site,
  host,
}) => {
  await host(
    frameOf(site, 'embed/place/atlantis.html') +
      frameOf(site, 'en/embed/event/ev-never.html?interactive=never', { sandbox: OPAQUE }).replace(
        'loading="lazy"',
        '',
      ),
  )
  const [first, second] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').nth(1)]
  await expect(first.getByText('لم يعد على الخريطة')).toBeVisible()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('خريطة قره باغ')
  await expect(second.getByText('no longer on the map')).toBeVisible()
})

test('the full map stands in no frame of another site', async ({ page, site, host, faults }) => {
  faults.provoke(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/)
  await host(frameOf(site, 'place/lachin.html').replace('loading="lazy"', ''))
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
})

test('colours follow the parameter, not the reader of the host page', async ({ page, site, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await host(
    ['embed.html', 'embed.html?theme=dark', 'embed.html?theme=auto']
      .map((path) => frameOf(site, path, { style: 'width:300px;height:400px' }))
      .join(''),
  )
  for (const [i, theme] of ['light', 'dark', 'dark'].entries()) {
    const frame = page.frameLocator('iframe').nth(i)
    await expect(frame.locator('html[data-started]')).toBeAttached()
    const dark = await frame.locator('html').evaluate((html) => html.dataset.theme === 'dark')
    expect(dark ? 'dark' : 'light', `frame ${i}`).toBe(theme)
  }
})

test('on paper a frame is a map with its list', async ({ page, site }) => {
  await page.goto(`${site.address}embed/place/lachin.html`)
  await expect(page.locator('html[data-started]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-map] svg.drawing:visible')).toBeVisible()
  await expect(page.locator('[data-card=place] h2').first()).toBeVisible()
  await expect(page.locator('.time-area')).toBeHidden()
  const overlap = await page.evaluate(() => {
    const map = document.querySelector('[data-map]')?.getBoundingClientRect()
    const card = document.querySelector('[data-card=place]')?.getBoundingClientRect()
    return map && card ? card.top - map.bottom : null
  })
  expect(overlap).toBeGreaterThanOrEqual(0)
})

test('on paper a story is told in full beneath its map, and its step in the frame of somebody else’s page', async ({
  page,
  site,
}) => {
  for (const [height, told] of [
    [900, '.embed-list [data-card=story]'],
    [450, '.story-strip'],
  ] as const) {
    await page.setViewportSize({ width: 600, height })
    await page.goto(`${site.address}embed/story/lachin-corridor.html`)
    await expect(page.locator('html[data-started]')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    const map = await page.locator('[data-map]').boundingBox()
    expect(map?.height ?? 0).toBeGreaterThan(150)
    const text = page.locator(`${told} h2, ${told} h3`).first()
    await expect(text).toBeVisible()
    expect((await text.boundingBox())?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0))
    await expect(page.locator('[data-next]:visible')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(600)
    await page.emulateMedia({ media: null })
  }
})

test('a frame in a page that is printed holds its map and its credits', async ({ page, site, host }) => {
  await host(frameOf(site, 'embed/place/lachin.html', { style: 'border:0;width:360px;height:450px' }))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html[data-started]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const top = (await page.locator('iframe').boundingBox())?.y ?? 0
  const credits = await frame.locator('[data-attribution]').first().boundingBox()
  expect((credits?.y ?? 1e9) + (credits?.height ?? 0) - top).toBeLessThanOrEqual(450)
})

test('two frames on a page do not hear each other', async ({ page, site, host }) => {
  await host(
    `<script src="${site.address}embed.js"></script>
     <karabakh-map place="lachin" list="1"></karabakh-map><karabakh-map place="shusha" list="1" height="700"></karabakh-map>
     <script>window.chosen = []; addEventListener('karabakh-map-select', ({ target, detail }) =>
       window.chosen.push([[...document.querySelectorAll('karabakh-map')].indexOf(target), detail.id]))</script>`,
  )
  const elements = page.locator('karabakh-map')
  const frame = (i: number) => elements.nth(i).frameLocator('iframe')
  const height = (i: number) =>
    elements
      .nth(i)
      .locator('iframe')
      .evaluate((box) => box.clientHeight)
  await expect.poll(() => height(0)).not.toBe(900)
  await elements.nth(1).scrollIntoViewIfNeeded()
  await expect.poll(() => height(1)).not.toBe(900)
  expect(await height(0)).not.toBe(await height(1))
  await expect(frame(0).locator('html[data-started]')).toBeAttached()
  await expect(frame(1).locator('html[data-started]')).toBeAttached()
  await elements
    .nth(0)
    .evaluate((node) => (node as HTMLElement & { show: (what: object) => void }).show({ place: 'khankendi' }))
  await elements
    .nth(0)
    .evaluate((node) => (node as HTMLElement & { show: (what: object) => void }).show({ place: 'aghdam' }))
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, 'chosen') as unknown[]))
    .toContainEqual([0, 'aghdam'])
  await expect(frame(1).getByRole('heading', { level: 1 })).toHaveText('شوشا / شوشي')
})

test('the host leads to a mention of the article and hears of the place the reader comes to', async ({
  page,
  site,
  host,
}) => {
  await host(
    `<script>window.heard = []; addEventListener('message', ({ data }) => data?.type === 'karabakh-map:select' && window.heard.push(data))</script>
     ${frameOf(site, ARTICLE)}`,
  )
  const frame = page.frameLocator('iframe')
  const strip = frame.locator('.article-strip')
  await expect(frame.locator('html[data-started]')).toBeAttached()
  const send = (data: unknown) =>
    page.evaluate(
      (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
      data,
    )
  await send({ type: 'karabakh-map:show', mention: 7 })
  await expect(strip).toHaveAttribute('data-stop', 'shusha')
  await send({ type: 'karabakh-map:show', mention: 10_000 })
  await send({ type: 'karabakh-map:show', mention: '8' })
  await page.waitForTimeout(300)
  await expect(strip).toHaveAttribute('data-stop', 'shusha')
  const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as { kind: string; id: string }[])
  expect(await heard()).toEqual([])
  await strip.locator('[data-previous]').click()
  await expect.poll(async () => (await heard()).length).toBe(1)
  expect((await heard())[0]).toMatchObject({ kind: 'place', id: 'nagorno-karabakh' })
  // The place tapped on the map.
  const other = frame.locator('[data-map] .map-drawn .d-places [data-place]').last()
  const id = await other.getAttribute('data-place')
  await other.locator('circle').first().click({ force: true })
  await expect.poll(async () => (await heard()).at(-1)).toMatchObject({ kind: 'place', id })
  await expect(frame.locator('.timeline-article-days path')).toHaveAttribute('d', /M/)
})

test('the site works under any path', async ({ page, faults }) => {
  test.skip(!hasServer('nginx'), 'no nginx on this machine')
  const site = await startSite('nginx', { base: '/any/path/' })
  faults.provoke(new RegExp(`^foreign request: ${site.address.slice(0, -1)}`))
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url())
  })
  try {
    await page.goto(`${site.address}en/place/shusha.html`)
    await expect(page.locator('html[data-started]')).toBeAttached()
    await expect(page.locator('[data-card=place] h2').first()).toHaveText('Shusha / Shushi')
    await page.goto(`${site.address}embed.html?article=24-ae-2023-09-23-343a5042`)
    await expect(page.locator('html[data-started]')).toBeAttached()
    await expect(page.locator('.article-strip')).toBeVisible()
    await page.goto(site.address.slice(0, -1))
    await expect(page.locator('html[data-started]')).toBeAttached()
    expect(asked.filter((url) => !url.startsWith(site.address.slice(0, -1)))).toEqual([])
  } finally {
    // What the page still asks for, such as its relief, is not to meet a closed door.
    await page.goto('about:blank')
    await site.close()
  }
})
