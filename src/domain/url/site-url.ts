/** `http(s)://host[:port]/path/`, of letters that end neither an attribute nor a line. */
const SITE = /^https?:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?(?:\/[\w.~%@+-]+)*\/?$/i

/**
 * The absolute address of the site's root, ending in `/`, as `SITE_URL` says it; null where it is empty: then nothing
 * absolute can be written. Throws a RangeError where it is no such address.
 */
export function readSiteUrl(setting: string | undefined): string | null {
  const text = setting?.trim() ?? ''
  if (text === '') return null
  if (!SITE.test(text)) {
    throw new RangeError(
      `SITE_URL="${text}" is not the address of a site's root; write https://example.org/ or https://example.org/map/, without query or hash`,
    )
  }
  return text.endsWith('/') ? text : `${text}/`
}
