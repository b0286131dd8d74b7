/** The page's whole style, asked for once. */
let asked: Promise<void> | null = null
/** Longest wait for it, ms: words without their style can be read. */
const PATIENCE = 4000
/** Waits before each further try, ms. */
const PAUSES = [1000, 4000]

function ask(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`no style from ${href}`))
    })
    setTimeout(resolve, PATIENCE)
    document.head.append(link)
  })
}

async function askAgain(href: string): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((done) => setTimeout(done, pause))
    try {
      return await ask(href)
    } catch {
      // The next try, or as it is.
    }
  }
}

/**
 * Brings the style of what the start view does not show (src/prerender/write-pages.ts). Resolves when it is here, at
 * once on other pages, which have all of theirs; and when it does not arrive: it is asked for again meanwhile.
 */
export function laterStyles(root: HTMLElement): Promise<void> {
  const href = root.dataset.laterStyles
  if (href === undefined) return asked ?? Promise.resolve()
  delete root.dataset.laterStyles
  asked = ask(href).catch(() => void askAgain(href))
  return asked
}
