import type { Page } from './fixtures.ts'

/** From its next load on the page finds a browser without WebGL: the drawing stands in for the live map. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement
    const getContext: unknown = Reflect.get(prototype, 'getContext')
    if (typeof getContext !== 'function') return
    Reflect.set(prototype, 'getContext', function (this: HTMLCanvasElement, kind: string, options?: unknown) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, options])
    })
  })
}
