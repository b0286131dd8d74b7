/**
 * A PMTiles archive (version 3 of its specification) and a vector tile (Mapbox Vector Tile 2.1) made by hand, so that
 * tests read real files.
 */

type Bytes = readonly number[]

const utf8 = (text: string): Bytes => [...new TextEncoder().encode(text)]

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** Fields of a protocol buffer: a number as a varint, anything else by its length. */
function field(number: number, value: number | Bytes): Bytes {
  if (typeof value === 'number') return [...varint(number * 8), ...varint(value)]
  return [...varint(number * 8 + 2), ...varint(value.length), ...value]
}

export interface TileFeature {
  type: 'point' | 'line'
  /** In 4096ths of the tile from its north-west. */
  at: readonly (readonly [number, number])[]
  properties: Readonly<Record<string, string | number>>
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value)

function geometry({ at }: TileFeature): Bytes {
  let [x, y] = [0, 0]
  const steps = at.map(([nextX, nextY]) => {
    const step = [zigzag(nextX - x), zigzag(nextY - y)]
    ;[x, y] = [nextX, nextY]
    return step
  })
  const [first = [], ...rest] = steps
  const more = rest.length > 0 ? [rest.length * 8 + 2, ...rest.flat()] : []
  return [9, ...first, ...more].flatMap(varint)
}

function value(of: string | number): Bytes {
  return typeof of === 'string' ? field(1, utf8(of)) : field(5, of)
}

/** One vector tile, layers by name. */
export function vectorTile(
  layers: Readonly<Record<string, readonly TileFeature[]>>,
): Uint8Array<ArrayBuffer> {
  const encoded = Object.entries(layers).flatMap(([name, features]) => {
    const pairs = features.flatMap(({ properties }) => Object.entries(properties))
    const keys = [...new Set(pairs.map(([key]) => key))]
    const values = [...new Set(pairs.map(([, of]) => of))]
    const bodies = features.flatMap((feature) => {
      const tags = Object.entries(feature.properties).flatMap(([key, of]) => [
        keys.indexOf(key),
        values.indexOf(of),
      ])
      const type = feature.type === 'point' ? 1 : 2
      return field(2, [...field(2, tags.flatMap(varint)), ...field(3, type), ...field(4, geometry(feature))])
    })
    const layer = [
      ...field(15, 2),
      ...field(1, utf8(name)),
      ...bodies,
      ...keys.flatMap((key) => field(3, utf8(key))),
      ...values.flatMap((of) => field(4, value(of))),
      ...field(5, 4096),
    ]
    return field(3, layer)
  })
  return new Uint8Array(encoded)
}

const HEADER = 127

/** An archive with one tile, the whole world at zoom 0, uncompressed. `tileType` 1: vector, 2: PNG. */
export function archiveOf(tile: Uint8Array, tileType = 1): Uint8Array<ArrayBuffer> {
  const directory = [...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]
  const metadata = utf8('{}')
  const dataAt = HEADER + directory.length + metadata.length
  const bytes = new Uint8Array(dataAt + tile.length)
  const view = new DataView(bytes.buffer)
  bytes.set([...utf8('PMTiles'), 3])
  const lengths = [
    [HEADER, directory.length],
    [HEADER + directory.length, metadata.length],
    [dataAt, 0],
    [dataAt, tile.length],
    [1, 1],
  ].flat()
  for (const [i, length] of lengths.entries()) view.setBigUint64(8 + i * 8, BigInt(length), true)
  view.setBigUint64(88, 1n, true)
  // Clustered; directories and tiles uncompressed; type; zooms 0 to 0; bounds of the world in 1e-7 degrees.
  bytes.set([1, 1, 1, tileType, 0, 0], 96)
  const edges = [-1800000000, -850000000, 1800000000, 850000000]
  for (const [i, edge] of edges.entries()) view.setInt32(102 + i * 4, edge, true)
  bytes.set(directory, HEADER)
  bytes.set(metadata, HEADER + directory.length)
  bytes.set(tile, dataAt)
  return bytes
}
