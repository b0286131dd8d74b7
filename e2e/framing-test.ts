import { test as watched } from './fixtures.ts'
import { type HostPage, hostPage, type Watched } from './host-page.ts'
import { hasServer, type SiteServer, startSite } from './site-server.ts'

/** What a test of a frame is given: the site as nginx serves it, and pages of another site to hold frames of it. */
interface Framing {
  site: SiteServer
  /** Opens a page of another site. */
  host: (body: string, options?: { direction?: 'rtl' | 'ltr' }) => Promise<HostPage>
  /** What each frame of the page has done so far, the page itself first. */
  watchedFrames: () => Promise<(Watched & { url: string })[]>
}

export const test = watched.extend<Framing, { nginx: SiteServer }>({
  nginx: [
    async ({ browserName: _browser }, provide) => {
      const site = await startSite('nginx')
      await provide(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  site: async ({ nginx, faults }, provide) => {
    test.skip(!hasServer('nginx'), 'no nginx on this machine')
    faults.provoke(new RegExp(`^foreign request: ${nginx.address}`))
    await provide(nginx)
  },
  host: async ({ page, faults }, provide) => {
    const pages: HostPage[] = []
    await provide(async (body, options) => {
      const host = await hostPage(faults, body, options)
      pages.push(host)
      await page.goto(host.address)
      return host
    })
    for (const { close } of pages) close()
  },
  watchedFrames: async ({ page }, provide) => {
    await provide(() =>
      Promise.all(
        page.frames().map(async (frame) => ({
          url: frame.url(),
          ...(await frame.evaluate(() => Reflect.get(globalThis, 'watched') as Watched)),
        })),
      ),
    )
  },
})

/** The line of HTML that we give to hosts, for a path of the site. */
export function frameOf(
  site: SiteServer,
  path: string,
  {
    sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    style = 'border:0;width:100%;aspect-ratio:4/5;max-height:90vh',
    more = '',
  } = {},
): string {
  return `<iframe src="${site.address}${path}" title="خريطة تفاعلية" loading="lazy" ${sandbox ? `sandbox="${sandbox}"` : ''}
    allow="fullscreen; clipboard-write" style="${style}" ${more}></iframe>`
}
