/** Where a detailed basemap comes from, as `VITE_BASEMAP_URL` names it. */
export interface BasemapUrl {
  /** A PMTiles extract in the Protomaps schema, or a MapLibre style. */
  kind: 'pmtiles' | 'style'
  /** Of the file: absolute, or relative to the site's root. */
  address: string
  /** Origin of another host, as a Content-Security-Policy names it; null for the site's own. */
  origin: string | null
}

/** Letters of an address that cannot end a directive of a policy or an attribute. */
const ADDRESS = /^(?:(https?:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?)\/)?[\w./~%@+=&?-]+$/i

/** Reads the setting; null where it is empty. Throws a RangeError where it is no address that can be used. */
export function readBasemapUrl(setting: string | undefined): BasemapUrl | null {
  const text = setting?.trim() ?? ''
  if (text === '') return null
  const kind = text.startsWith('pmtiles://') ? 'pmtiles' : 'style'
  const address = kind === 'pmtiles' ? text.slice('pmtiles://'.length) : text
  const match = ADDRESS.exec(address)
  if (!match || address.startsWith('//')) {
    throw new RangeError(
      `VITE_BASEMAP_URL="${text}" is neither a pmtiles:// address nor the address of a style; write pmtiles://https://example.org/map.pmtiles, https://example.org/style.json or a path of this site`,
    )
  }
  return { kind, address: address.replace(/^\/+/, ''), origin: match[1]?.toLowerCase() ?? null }
}

/** The host that readers are told of; null for the site's own. */
export function basemapHost({ origin }: BasemapUrl): string | null {
  return origin?.replace(/^https?:\/\//, '') ?? null
}
