/**
 * Absolute address of the site's root, ending in `/`: the folder above the one that the built scripts stand in; in
 * development the server's. Read in a browser only.
 */
export const siteRoot = (): string =>
  import.meta.env.DEV ? `${location.origin}/` : new URL('../', import.meta.url).href
