import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

/** Zones on both sides of the date line, and locales whose own calendar and digits are others. */
const MACHINES = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'fa-IR' },
  { timezoneId: 'Pacific/Pago_Pago', locale: 'ar-SA' },
  { timezoneId: 'America/Los_Angeles', locale: 'th-TH-u-ca-buddhist' },
]

for (const { timezoneId, locale } of MACHINES)
  test.describe(`on a machine in ${timezoneId} that speaks ${locale}`, () => {
    test.use({ timezoneId, locale })

    test('days are the same days, in words and in the address', async ({ page, map }) => {
      await map.open()
      await expect(page.locator('[data-part=window]')).toHaveText('18 – 23 أيلول/سبتمبر 2023')
      await map.moveThumb('to', 'ArrowLeft')
      await map.expectWindow('2023-09-18', '2023-09-24')
      await map.expectAddress('from=2023-09-18&to=2023-09-24')
      await expect(map.thumb('to')).toHaveAttribute('aria-valuetext', /24 أيلول\/سبتمبر 2023/)
    })
  })

for (const [when, time] of [
  ['in 1970', '1970-01-01T00:00:00Z'],
  ['a century on', '2126-11-21T12:00:00Z'],
] as const)
  test(`a clock that stands ${when} changes nothing of the map`, async ({ page, map }) => {
    await page.clock.setFixedTime(time)
    await map.open('place=shusha')
    await map.expectCard('place', 'shusha')
    await map.expectWindow('2023-09-18', '2023-09-23')
    await map.moveThumb('from', 'ArrowLeft')
    await map.expectWindow('2023-09-19', '2023-09-23')
  })

test('a tab that slept goes on where it was', async ({ page, context, map }) => {
  await map.open('from=2023-09-19&to=2023-09-21')
  await map.live()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await devtools.send('Page.setWebLifecycleState', { state: 'active' })
  await map.expectWindow('2023-09-19', '2023-09-21')
  await map.moveThumb('to', 'ArrowLeft')
  await map.expectWindow('2023-09-19', '2023-09-22')
})

test('the way back from another page leads to the view that was left', async ({ page, map }) => {
  await map.open('from=2023-09-19&to=2023-09-21')
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
  await map.expectAddress('place=shusha&from=2023-09-19&to=2023-09-21')
  await page.goto('/about-data.html')
  await page.goBack()
  await map.ready()
  await map.expectCard('place', 'shusha')
  await map.expectWindow('2023-09-19', '2023-09-21')
})
