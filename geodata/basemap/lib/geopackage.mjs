import { readFileSync } from 'node:fs'
import initSqlJs from 'sql.js'

/**
 * Rows of one query on a GeoPackage; the column `geom` is decoded to an array of lines ([lon, lat] lists).
 * Only MULTILINESTRING is read: nothing else is needed here. Format: OGC GeoPackage 1.2, clause 2.1.3.
 */
export async function readGeopackageLines(path, query) {
  const SQL = await initSqlJs()
  const database = new SQL.Database(readFileSync(path))
  const [result] = database.exec(query)
  database.close()
  if (!result) throw new Error(`no rows in ${path} for: ${query}`)
  return result.values.map((values) => {
    const row = Object.fromEntries(result.columns.map((column, i) => [column, values[i]]))
    return { ...row, geom: decodeMultiLine(row.geom) }
  })
}

/** Bytes of the optional envelope, by its code in the header's flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64]

function decodeMultiLine(blob) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  let at = 8 + ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7]
  const little = view.getUint8(at) === 1
  const count = () => {
    const n = view.getUint32(at + 5, little)
    at += 9
    return n
  }
  return Array.from({ length: count() }, () =>
    Array.from({ length: count() }, () => {
      const position = [view.getFloat64(at, little), view.getFloat64(at + 8, little)]
      at += 16
      return position
    }),
  )
}
