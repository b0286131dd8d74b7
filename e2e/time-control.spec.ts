import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

for (const language of ['ar', 'en'] as const) {
  const later = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
  const earlier = language === 'ar' ? 'ArrowRight' : 'ArrowLeft'
  const path = language === 'ar' ? '/' : '/en/'

  test(`keys move the thumbs along the axis (${language})`, async ({ map: arabic }) => {
    const map = arabic.in(language)
    await map.open('from=2023-09-18&to=2023-09-23', path)
    await map.moveThumb('to', later, later)
    await map.expectWindow('2023-09-18', '2023-09-25')
    await map.moveThumb('to', earlier)
    await map.expectWindow('2023-09-18', '2023-09-24')
    await map.moveThumb('from', 'ArrowUp')
    await map.expectWindow('2023-09-19', '2023-09-24')
    await map.moveThumb('from', 'ArrowDown')
    await map.moveThumb('from', 'PageDown')
    await map.expectWindow('2023-09-11', '2023-09-24')
    await map.moveThumb('to', 'Home')
    await map.expectWindow('2023-09-11', '2023-09-11')
    await map.moveThumb('to', 'End')
    const last = (await map.windowShown())?.split('/')[1] ?? ''
    expect(last > '2023-09-24').toBe(true)
  })

  test(`the wheel goes through time, with Ctrl nearer and farther (${language})`, async ({ map: arabic }) => {
    const map = arabic.in(language)
    await map.open('from=2023-09-18&to=2023-09-23', path)
    await map.turnWheel(0, 200)
    const down = (await map.windowAsked()) ?? ''
    expect(down > '2023-09-18').toBe(true)
    // Sideways, towards earlier: right in Arabic, left in English.
    await map.turnWheel(language === 'ar' ? 500 : -500, 0)
    const sideways = (await map.windowAsked()) ?? ''
    expect(sideways < '2023-09-18').toBe(true)
    const before = await map.detailDays()
    await map.turnWheel(0, 300, 'Control')
    expect(await map.detailDays()).toBeGreaterThan(before * 1.5)
    expect(await map.windowAsked()).toBe(sideways)
  })
}

test('the box on the strip is dragged, and comes to rest where it was let go when motion is reduced', async ({
  map,
}) => {
  await map.open()
  await map.flickStrip(200)
  const rest = (await map.windowShown()) ?? ''
  expect(rest < '2023').toBe(true)
  await map.page.waitForTimeout(600)
  expect(await map.windowShown()).toBe(rest)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the box on the strip can be thrown, and a key catches it', async ({ page, map }) => {
    await map.openWithStoppedClock()
    // 50 pixels in 80 ms.
    const letGo = await map.flickStrip(50, () => page.clock.runFor(16))
    await page.clock.runFor(100)
    const flying = (await map.windowAsked()) ?? ''
    expect(flying < letGo).toBe(true)
    await page.clock.runFor(100)
    const further = (await map.windowAsked()) ?? ''
    expect(further < flying).toBe(true)
    await page.keyboard.press('Escape')
    await page.clock.runFor(1000)
    expect(await map.windowAsked()).toBe(further)
  })
})

test('digits and months are chosen, kept for the next visit and in the address', async ({ page, map }) => {
  await map.open()
  await map.openTimeSettings()
  await page.getByRole('radio', { name: '١٢٣' }).check()
  await page.getByRole('radio', { name: /شتنبر/ }).check()
  await page.keyboard.press('Escape')
  await expect(map.legend).toContainText('٢٣ شتنبر ٢٠٢٣')
  await expect(map.thumb('to')).toHaveAttribute('aria-valuetext', /٢٣ شتنبر ٢٠٢٣/)
  await map.expectAddress('digits=arab&months=maghreb')
  await map.open()
  await expect(map.legend).toContainText('٢٣ شتنبر ٢٠٢٣')
})

test('the other clock shows what readers knew', async ({ map }) => {
  await map.open('from=2023-09-19&to=2023-09-19')
  const happened = await map.count()
  const clock = map.page.locator('[data-clock]')
  await clock.click()
  await expect(clock).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => map.count()).not.toBe(happened)
  await expect(map.events).toHaveCount(await map.count())
  await map.expectAddress('from=2023-09-19&to=2023-09-19&clock=published')
  const known = await map.count()
  await map.reload()
  expect(await map.count()).toBe(known)
  await clock.click()
  await expect.poll(() => map.count()).toBe(happened)
})

test('an event says when it was first published, where that is another day', async ({ map }) => {
  await map.open('event=ev-1992-05-08-shusha')
  await expect(map.card.locator('[data-when] [data-published]')).toContainText('أول نشر')
})

test('time plays, and stops at whatever the reader touches', async ({ page, map }) => {
  await map.openWithStoppedClock('from=2022-01-01&to=2022-01-10')
  const play = page.getByRole('button', { name: 'تشغيل الزمن' })
  const pause = page.getByRole('button', { name: 'إيقاف' })
  const touches: [string, () => Promise<void>][] = [
    ['a key, the focus still on the button', () => page.keyboard.press('Escape')],
    ['a press on the map', () => map.selectMiddleOfMap()],
    ['a turn of the wheel', () => page.mouse.wheel(0, 30)],
    ['the button itself', () => pause.click()],
    ['Enter on the button', () => page.keyboard.press('Enter')],
  ]
  for (const [what, touch] of touches) {
    const before = Date.parse((await map.windowAsked())?.split('/')[0] ?? '')
    await play.click()
    await expect(pause).toBeVisible()
    // One step at once, two more after 800 ms each.
    await page.clock.runFor(1650)
    const three = Date.parse((await map.windowAsked())?.split('/')[0] ?? '')
    expect((three - before) / 86_400_000, what).toBe(3)
    await touch()
    await expect(play, what).toBeVisible()
    const stopped = await map.windowAsked()
    await page.clock.runFor(3000)
    expect(await map.windowAsked(), what).toBe(stopped)
  }
})

test('while time plays nothing is announced; where it stops is', async ({ page, map }) => {
  await map.openWithStoppedClock('from=2022-01-01&to=2022-01-10')
  const announced = page.locator('[data-part=announcement]')
  await page.getByRole('button', { name: 'تشغيل الزمن' }).click()
  // Past many steps, and past the rest that an announcement waits for.
  await page.clock.runFor(5000)
  await expect(announced).toBeEmpty()
  await page.keyboard.press('Escape')
  await page.clock.runFor(1000)
  const [from] = (await map.windowAsked())?.split('/') ?? []
  await expect(announced).toContainText(`${Number(from?.slice(8))}`)
  await expect(announced).toContainText('كانون الثاني/يناير 2022')
})

test('playback rests at what is worth a stop and says at what', async ({ page, map }) => {
  await map.open('from=2020-11-05&to=2020-11-08')
  await page.getByRole('button', { name: 'تشغيل الزمن' }).click()
  await expect(map.notes.locator('[data-note=rest]')).toContainText('البيان الثلاثي')
  await page.keyboard.press('Escape')
  await expect(map.notes.locator('[data-note=rest]')).toHaveCount(0)
})

test('a link to an event says that it brought its window', async ({ map }) => {
  await map.open('event=ev-2020-09-27-war')
  await expect(map.notes).toContainText('انتقلت النافذة الزمنية إلى هذا الحدث')
  await map.moveThumb('to', 'ArrowLeft')
  await expect(map.notes).not.toContainText('انتقلت النافذة الزمنية')
})

test('a day without a justified area says why, once, wherever the page has room for it', async ({
  page,
  map,
}) => {
  const said = page.getByText('لا تُرسم مناطق سيطرة لهذا اليوم').filter({ visible: true })
  await map.open('from=2020-10-01&to=2020-10-05')
  await expect(said).toHaveCount(1)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(said).toHaveCount(1)
  await map.legend.getByRole('button').click()
  await expect(said).toHaveCount(1)
  await map.open('from=2020-10-01&to=2020-10-05', '/embed.html')
  await expect(said).toHaveCount(1)
  await map.open()
  await expect(said).toHaveCount(0)
})

test('what came before the span lies in its stub and can be opened', async ({ page, map }) => {
  await map.open()
  const window = await map.windowAsked()
  await page.getByRole('button', { name: 'أحداث سبقت عام 1988' }).click()
  const tray = page.getByRole('dialog', { name: 'أحداث سبقت عام 1988' })
  await tray.getByRole('link', { name: /المقاطعة ذاتية الحكم/ }).click()
  await map.expectCard('event', 'ev-1923-07-07-nkao')
  expect(await map.windowAsked()).toBe(window)
})

test('a mark of a single event is named under the mouse and opened by a press', async ({ page, map }) => {
  // One event of two days in a window of four: its mark is the two days in the middle, at the foot of the plot.
  await map.open('from=2016-04-01&to=2016-04-06')
  const plot = await map.boxOf(map.plot)
  const [from, to] = [await map.thumbPosition('from'), await map.thumbPosition('to')]
  const point = { x: (from.x + to.x) / 2, y: plot.y + plot.height - 4 }
  await page.mouse.move(point.x, point.y)
  await expect(page.locator('[data-part=tip]')).toContainText('2016')
  await page.mouse.click(point.x, point.y)
  await map.expectCard('event', 'ev-2016-04-02-four-day')
  await map.expectWindow('2016-04-01', '2016-04-06')
})
