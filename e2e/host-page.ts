import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Faults } from './faults.ts'

/** A page of another site: the same machine by its other name. Asking it is no fault. */
export async function hostPage(
  faults: Faults,
  body: string,
): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="ar" dir="rtl"><title>صحيفة</title><body>${body}</body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  faults.provoke(new RegExp(`^foreign request: http://127\\.0\\.0\\.1:${port}/`))
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
