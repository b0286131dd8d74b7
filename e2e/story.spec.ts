import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

const STORY = 'lachin-corridor'

test('a story opens from the bar, keys lead through it, going back leaves it', async ({ page, map }) => {
  await map.open()
  await map.openStory(STORY)
  await map.expectStep(0, '1992-05-01', '1992-05-31')
  await map.expectAddress(`story=${STORY}`)
  await map.heading.focus()
  await page.keyboard.press('PageDown')
  await map.expectStep(1, '1994-05-05', '1994-06-30')
  await page.keyboard.press('ArrowLeft')
  await map.expectStep(2, '2020-11-09', '2020-11-15')
  await map.expectAddress(`story=${STORY}&step=2`)
  await expect(map.storyStep(2)).toBeInViewport()
  await page.keyboard.press('ArrowRight')
  await map.expectStep(1, '1994-05-05', '1994-06-30')
  await map.back()
  await map.expectStory()
  await map.expectWindow('2023-09-18', '2023-09-23')
})

test('a step is an address that a reload holds', async ({ page, map }) => {
  await map.open(`story=${STORY}&step=4`)
  await map.expectStep(4, '2022-08-22', '2022-08-31')
  await expect(map.storyStep(4)).toBeInViewport()
  await map.reload()
  await map.expectStep(4, '2022-08-22', '2022-08-31')
  await map.expectAddress(`story=${STORY}&step=4`)
  await map.turnStory('next')
  await map.expectStep(5, '2022-12-01', '2022-12-31')
  await expect(page.getByRole('status').filter({ hasText: 'الخطوة 6 من 9' })).toBeVisible()
})

test('scrolling the panel moves the story', async ({ map }) => {
  await map.open(`story=${STORY}`)
  await map.expectStep(0, '1992-05-01', '1992-05-31')
  await map.storyStep(3).evaluate((step) => step.scrollIntoView({ block: 'start' }))
  await map.expectStep(3, '2020-11-20', '2020-12-01')
  await map.expectAddress(`story=${STORY}&step=3`)
})

test('the reader may move time and find back to the step', async ({ map }) => {
  await map.open(`story=${STORY}&step=4`)
  await expect(map.backToStep).toHaveCount(0)
  await map.moveThumb('from', 'ArrowRight')
  await map.expectWindow('2022-08-21', '2022-08-31')
  await map.expectAddress(`story=${STORY}&step=4&from=2022-08-21&to=2022-08-31`)
  await map.backToStep.click()
  await map.expectStep(4, '2022-08-22', '2022-08-31')
  await expect(map.backToStep).toHaveCount(0)
})

test('a place named in a step opens its card, with the way back into the story', async ({ map }) => {
  await map.open(`story=${STORY}&step=4`)
  await map.storyStep(4).getByRole('link', { name: 'زابوخ', exact: true }).click()
  await map.expectCard('place', 'zabukh')
  await map.returnToStory.click()
  await map.expectStep(4, '2022-08-22', '2022-08-31')
})

test('the bare map does not close a story', async ({ page, map }) => {
  await map.open(`story=${STORY}&step=4&at=38.4,48,11`)
  await map.live()
  await map.selectMiddleOfMap()
  await page.waitForTimeout(500)
  await map.expectCard('story', STORY)
})

test('every step names its sources', async ({ map }) => {
  await map.open(`story=${STORY}`)
  for (let step = 0; step < 9; step++) {
    const sources = map.storyStep(step).locator('[data-sources] li')
    await expect(sources.first()).not.toBeEmpty()
    // A source that could not be looked up would stand as its id.
    for (const text of await sources.allInnerTexts()) expect(text).not.toMatch(/^[a-z0-9-]+$/)
  }
})

test('a story has a page of its own, whose address stays bare until the reader moves', async ({
  page,
  map,
}) => {
  await map.open('', `/story/${STORY}.html`)
  await map.expectStep(0, '1992-05-01', '1992-05-31')
  await map.expectAddress('')
  await map.turnStory('next')
  await map.expectAddress('step=1')
  await map.reload()
  await map.expectStep(1, '1994-05-05', '1994-06-30')
  await map.closeCard()
  await map.expectStory()
  await map.expectAddress('story=&from=1994-05-05&to=1994-06-30')
  await map.reload()
  await map.expectStory()
  expect(new URL(page.url()).pathname).toBe(`/story/${STORY}.html`)
})

test('the English page tells the story left to right', async ({ page, map: arabic }) => {
  const map = arabic.in('en')
  await map.open('', `/en/story/${STORY}.html`)
  await expect(map.heading).toHaveText('The Lachin corridor, from its opening to its closing')
  await map.heading.focus()
  await page.keyboard.press('ArrowRight')
  await map.expectStep(1, '1994-05-05', '1994-06-30')
})

test('an embed tells a story under its map', async ({ page, map }) => {
  await map.open(`story=${STORY}`, '/embed.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ممر لاتشين من الفتح إلى الإغلاق')
  await map.expectStep(0, '1992-05-01', '1992-05-31')
  await map.turnStory('next')
  await map.expectStep(1, '1994-05-05', '1994-06-30')
  await expect(map.story.getByRole('heading', { level: 2 })).toContainText('1994')
  await map.turnStory('previous')
  await map.expectStep(0, '1992-05-01', '1992-05-31')
})

test('without scripts the page of a story is there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/story/${STORY}.html`)
  await expect(page.locator('[data-story-step]')).toHaveCount(9)
  await expect(page.locator('[data-story-step="5"]')).toContainText('هيومن رايتس ووتش')
  await expect(page.locator('.map-frame > svg')).toBeVisible()
  await context.close()
})
