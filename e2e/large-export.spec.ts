import { expect } from './fixtures.ts'
import { GeneratedDataset } from './generated-dataset.ts'
import { test } from './map-test.ts'
import { TakeawayDialog } from './takeaway-dialog.ts'

const EVENTS = 6000

test('an export of over 5,000 events shows how far it is, and leaves nothing when it is cancelled', async ({
  page,
  map,
}) => {
  const dataset = new GeneratedDataset(EVENTS)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  try {
    await dataset.serve(page, (file) => (/bodies-4\d\.json$/.test(file) ? held : Promise.resolve()))
    await map.open('from=1988-01-01&to=2026-02-17')
    const count = await map.count()
    expect(count).toBeGreaterThan(5000)
    const takeaway = new TakeawayDialog(page)
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await takeaway.open('view', 'data')
    await takeaway.file('events', 'CSV').click()
    await expect(takeaway.job).toHaveAttribute('data-job', 'working')
    const bar = takeaway.job.locator('progress')
    await expect
      .poll(() => bar.evaluate((element: HTMLProgressElement) => element.value))
      .toBeGreaterThan(1000)
    await takeaway.job.locator('[data-cancel]').click()
    release()
    await expect(takeaway.job).toHaveAttribute('data-job', 'cancelled')
    expect(downloads).toEqual([])

    const file = await takeaway.saved(takeaway.file('events', 'CSV'))
    await expect(takeaway.job).toHaveAttribute('data-job', 'saved')
    expect(file.bytes.toString('utf8').match(/^ev-/gm)).toHaveLength(count)
    expect(downloads).toHaveLength(1)
  } finally {
    release()
    dataset.remove()
  }
})
