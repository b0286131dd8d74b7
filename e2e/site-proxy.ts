import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A proxy that answers for a site that is not on the line: what is asked of `siteUrl` is fetched from where the built
 * site is served. `target` ends in the parameter that the address is appended to.
 */
export async function siteProxy(
  siteUrl: string,
  served: string,
): Promise<{ target: string; asked: string[]; close: () => void }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://proxy').searchParams.get('url') ?? ''
    asked.push(address)
    if (!address.startsWith(siteUrl)) {
      response.writeHead(502).end()
      return
    }
    void fetch(new URL(address.slice(siteUrl.length), served)).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { target: `http://127.0.0.1:${port}/?url=`, asked, close: () => server.close() }
}
