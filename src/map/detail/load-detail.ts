import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { PMTiles, TileType } from 'pmtiles'
import type { BasemapUrl } from '../../domain/basemap-url.ts'
import type { Language } from '../../domain/languages.ts'
import { adaptLayers } from './adapt-layers.ts'
import { DETAIL_PREFIX, type Detail } from './detail.ts'
import { PROTOMAPS_SOURCE, protomapsLayers } from './protomaps-layers.ts'

/** A basemap that has not answered by then is given up, in milliseconds. */
const GIVE_UP_MS = 8000

/**
 * Asks for a detailed basemap. `root` is the absolute address of the site's root; `places` are the positions this map
 * names itself. Rejects with an Error where the basemap does not come in time or is not what it should be.
 */
export async function loadDetail(
  { kind, address }: BasemapUrl,
  root: string,
  places: readonly (readonly number[])[],
  giveUpMs = GIVE_UP_MS,
): Promise<Detail & { archive: PMTiles | null }> {
  const url = new URL(address, root).href
  const signal = AbortSignal.timeout(giveUpMs)
  if (kind === 'style') {
    const { sources, layers } = await fetchStyle(url, signal)
    const detail = (language: Language) => adaptLayers(layers, language, places)
    return { sources: prefixed(sources), layers: (_theme, language) => detail(language), archive: null }
  }
  const archive = new PMTiles(url)
  const header = await Promise.race([archive.getHeader(), late(signal)])
  if (header.tileType !== TileType.Mvt) throw new TypeError(`${url} holds no vector tiles`)
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header
  return {
    archive,
    sources: prefixed({
      [PROTOMAPS_SOURCE]: {
        type: 'vector',
        tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
        minzoom: minZoom,
        maxzoom: maxZoom,
        bounds: [minLon, minLat, maxLon, maxLat],
      },
    }),
    layers: (theme, language) => adaptLayers(protomapsLayers(theme, language), language, places),
  }
}

function late(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the basemap did not answer in time')))
  })
}

interface ForeignStyle {
  sources: Record<string, SourceSpecification>
  layers: LayerSpecification[]
}

async function fetchStyle(url: string, signal: AbortSignal): Promise<ForeignStyle> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  const style: unknown = await response.json()
  if (!isStyle(style)) throw new TypeError(`${url} is not a MapLibre style`)
  return { ...style, sources: absolute(style.sources, url) }
}

/** Addresses in a style may be relative to it. */
function absolute(sources: ForeignStyle['sources'], base: string): ForeignStyle['sources'] {
  // Braces of a tile template stay as they are.
  const full = (address: string) =>
    /^[a-z]+:/i.test(address)
      ? address
      : new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}')
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => {
      const whole = { ...source }
      if ('url' in whole && typeof whole.url === 'string') whole.url = full(whole.url)
      if ('tiles' in whole && Array.isArray(whole.tiles)) whole.tiles = whole.tiles.map(full)
      return [name, whole]
    }),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** MapLibre checks the rest, layer by layer, as it draws. */
function isStyle(value: unknown): value is ForeignStyle {
  return (
    isObject(value) &&
    value.version === 8 &&
    isObject(value.sources) &&
    Array.isArray(value.layers) &&
    value.layers.every((layer) => isObject(layer) && typeof layer.id === 'string')
  )
}

function prefixed(sources: ForeignStyle['sources']): ForeignStyle['sources'] {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [DETAIL_PREFIX + name, source]))
}
