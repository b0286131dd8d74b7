import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { difference } from './pixels.ts'

test('the reader hides and shows a layer, and the URL keeps it', async ({ page, map }) => {
  await map.open()
  const lines = await map.legendLines()
  await expect(lines.filter({ hasText: 'إقليم ناغورنو كاراباخ' })).toHaveCount(1)
  await page.getByText('طبقات الخريطة').click()
  const before = await map.stillPicture()
  await page.getByRole('checkbox', { name: 'الحدود المرجعية' }).uncheck()
  await expect(lines.filter({ hasText: 'إقليم ناغورنو كاراباخ' })).toHaveCount(0)
  await expect(page).toHaveURL(/layers=events,articles,regions,routes,relief/)
  expect(difference(before, await map.stillPicture())).toBeGreaterThan(0.02)
  await page.getByRole('checkbox', { name: 'الحدود المرجعية' }).check()
  await expect(page).not.toHaveURL(/layers=/)
  expect(difference(before, await map.stillPicture())).toBeLessThan(0.002)
})

test('with the marks of events hidden none is on the map, the list and the numbers stay', async ({
  page,
  map,
}) => {
  await map.open('layers=regions,outlines')
  await expect(map.element).toHaveAttribute('data-count', '0')
  await expect(page.locator('[data-part=counts]')).toContainText('32')
})

test('a step of a story shows its layers, in its first HTML as on the page', async ({ page, map }) => {
  await map.open('', '/story/lachin-corridor.html?step=4')
  await page.getByText('طبقات الخريطة').click()
  await expect(page.getByRole('checkbox', { name: 'مناطق السيطرة' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'الممرات' })).toBeChecked()
  await page.locator('[data-next]').click()
  await expect(page.getByRole('checkbox', { name: 'مناطق السيطرة' })).toBeChecked()
})
