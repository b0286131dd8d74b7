/** The data folder beside the built assets; in development the server has it at the root. */
export function dataUrl(): string {
  return import.meta.env.DEV
    ? new URL('/data/', location.href).href
    : new URL('../data/', import.meta.url).href
}
