/** Identifiers of records, as other datasets may cite them. */
export interface Addresses {
  place: (id: string) => string
  mention: (article: string, start: number, end: number) => string
  collection: (name: string) => string
}

/**
 * With a site, records are named by the address of their page there; without one by a URN that says the same of every
 * copy of the dataset. `site` is the address of the site's root (https://example.org/map/).
 */
export function addressesOf(site: string | null): Addresses {
  if (site === null) {
    const urn = (kind: string, id: string) => `urn:karabakh-map:${kind}:${encodeURIComponent(id)}`
    return {
      place: (id) => urn('place', id),
      mention: (article, start, end) => `${urn('mention', article)}:${start}-${end}`,
      collection: (name) => urn('collection', name),
    }
  }
  const root = site.endsWith('/') ? site : `${site}/`
  return {
    place: (id) => `${root}place/${encodeURIComponent(id)}.html`,
    mention: (article, start, end) => `${root}article/${encodeURIComponent(article)}.html#${start}-${end}`,
    collection: (name) => `${root}${name}`,
  }
}
