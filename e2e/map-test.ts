import { MapDriver } from './driver.ts'
import { test as watched } from './fixtures.ts'

/** A test that is given the page in the domain's words. */
export const test = watched.extend<{ map: MapDriver }>({
  map: async ({ page }, provide, { project }) => {
    await provide(new MapDriver(page, 'ar', project.metadata.drawn === true))
  },
})
