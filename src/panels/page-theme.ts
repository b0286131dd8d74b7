import type { MapConfig } from '../domain/schema/map-config.ts'
import type { Theme } from '../domain/url/url-state.ts'

/** Keeps the page's theme: `data-theme` on the root element, and on it each kind's colour as `--kind-<id>`. Returns the way to stop. */
export function keepPageTheme(theme: Theme, kinds: MapConfig['kinds']): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const apply = () => {
    const dark = theme === 'dark' || (theme === 'auto' && system.matches)
    for (const { id, colour, colourDark } of kinds)
      root.style.setProperty(`--kind-${id}`, dark ? colourDark : colour)
    // Last, for what listens to it.
    root.dataset.theme = dark ? 'dark' : 'light'
  }
  apply()
  system.addEventListener('change', apply)
  return () => system.removeEventListener('change', apply)
}
