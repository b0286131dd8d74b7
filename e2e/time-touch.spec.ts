import { test } from './map-test.ts'

for (const language of ['ar', 'en'] as const) {
  const path = language === 'ar' ? '/' : '/en/'
  // Towards later: left in Arabic, right in English.
  const later = language === 'ar' ? -1 : 1

  test(`thumbs and window follow a finger (${language})`, async ({ map: arabic }) => {
    const map = arabic.in(language)
    await map.open('from=2023-09-10&to=2023-09-23', path)
    await map.live()
    // A day of the 42 in view.
    const day = (await map.boxOf(map.plot)).width / 42
    const [from, to] = [await map.thumbPosition('from'), await map.thumbPosition('to')]
    await map.dragByFinger(to, later * day * 3)
    await map.expectWindow('2023-09-10', '2023-09-26')
    await map.dragByFinger(from, later * day * 2)
    await map.expectWindow('2023-09-12', '2023-09-26')
    await map.dragByFinger({ x: (from.x + to.x) / 2, y: to.y }, later * day * -4)
    await map.expectWindow('2023-09-08', '2023-09-22')
  })
}
