import { useEffect } from 'react'
import { keepPageTheme } from './page-theme.ts'
import { useMapStore } from './use-map-store.ts'

/** Keeps the page in the reader's theme. */
export function usePageTheme(): void {
  const theme = useMapStore((state) => state.theme)
  const kinds = useMapStore((state) => state.dataset.map.kinds)
  useEffect(() => keepPageTheme(theme, kinds), [theme, kinds])
}
