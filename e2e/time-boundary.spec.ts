import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { withoutWebGl } from './without-webgl.ts'

/** Last days before and of a change, and the sentence that names it. */
const BOUNDARIES = [
  {
    what: 'a corridor is re-routed',
    from: '2022-08-20',
    before: '2022-08-29',
    sentence:
      'في 30 آب/أغسطس 2022 أُضيف إلى الخريطة «ممر لاتشين، الطريق الجديد»، وأُزيل عنها «ممر لاتشين، الطريق القديم».',
  },
  {
    what: 'a district is handed over',
    from: '2020-11-15',
    before: '2020-11-24',
    sentence: /25 تشرين الثاني\/نوفمبر 2020.*«منطقة كلبجار قبل تسليمها»/,
  },
  {
    what: 'another district is handed over',
    from: '2020-11-20',
    before: '2020-11-30',
    sentence: /1 كانون الأول\/ديسمبر 2020.*«منطقة لاتشين قبل تسليمها»/,
  },
] as const

test('over a boundary day the map says in one sentence what changed', async ({ map }) => {
  for (const { from, before, sentence } of BOUNDARIES) {
    await map.open(`from=${from}&to=${before}`)
    await expect(map.notes.locator('[data-note=changes]')).toHaveCount(0)
    // Not waiting for the map: the sentence goes again after some seconds, on a slow machine too.
    await map.thumb('to').press('ArrowLeft')
    await expect(map.notes.locator('[data-note=changes]')).toHaveText(sentence)
  }
})

test('where motion is reduced the picture changes at once', async ({ map }) => {
  await map.open('from=2022-08-20&to=2022-08-29')
  await map.live()
  await map.watchFades()
  await map.thumb('to').press('ArrowLeft')
  await expect(map.legend).toContainText('الطريق الجديد')
  await map.settled()
  expect(await map.fades()).toEqual({ begun: 0, ended: 0 })
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  for (const { what, from, before } of BOUNDARIES.slice(0, 2)) {
    test(`${what}: the old picture fades over the new one, then is gone`, async ({ map }) => {
      await map.open(`from=${from}&to=${before}`)
      await map.live()
      await map.watchFades()
      await map.moveThumb('to', 'ArrowLeft')
      await expect.poll(() => map.fades()).toEqual({ begun: 1, ended: 1 })
    })
  }

  test('a day on which nothing changes fades nothing', async ({ map }) => {
    await map.open('from=2022-08-01&to=2022-08-10')
    await map.live()
    await map.watchFades()
    await map.moveThumb('to', 'ArrowLeft')
    await expect(map.announcement).toContainText('11')
    expect(await map.fades()).toEqual({ begun: 0, ended: 0 })
  })

  test('without WebGL the areas of the drawing fade into each other', async ({ page, map }) => {
    await withoutWebGl(page)
    await map.open('from=2022-08-20&to=2022-08-29')
    await expect(map.element).toHaveAttribute('data-status', 'unsupported')
    await map.moveThumb('to', 'ArrowRight')
    await map.watchFades()
    await map.moveThumb('to', 'ArrowLeft', 'ArrowLeft')
    await expect.poll(() => map.fades()).toEqual({ begun: 1, ended: 1 })
  })
})
