import type * as z from 'zod/mini'

/** Why a file could not be had; told to the reader with the file's name and a way to try again. */
export interface LoadFault {
  file: string
  reason: 'timeout' | 'network' | 'status' | 'malformed'
  detail: string
}

export type Loaded<T> = { ok: true; value: T } | { ok: false; fault: LoadFault }

/** A stalled file is given up after this many milliseconds. */
const GIVE_UP_MS = 8000

export type FetchLike = (url: string, init: { signal: AbortSignal }) => Promise<Response>

function fail(file: string, reason: LoadFault['reason'], detail: unknown): Loaded<never> {
  return { ok: false, fault: { file, reason, detail: String(detail) } }
}

async function fetchWith<T>(
  url: string,
  read: (response: Response) => Promise<T>,
  fetcher: FetchLike,
  giveUpMs: number,
): Promise<Loaded<T>> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), giveUpMs)
  const { signal } = giveUp
  try {
    const response = await fetcher(url, { signal })
    if (!response.ok) return fail(url, 'status', response.status)
    return { ok: true, value: await read(response) }
  } catch (error) {
    if (signal.aborted) return fail(url, 'timeout', `${giveUpMs} ms`)
    return fail(url, error instanceof SyntaxError ? 'malformed' : 'network', error)
  } finally {
    clearTimeout(timer)
  }
}

/** A JSON file, checked against its schema. Never throws: what goes wrong comes back as a value. */
export async function fetchJson<S extends z.ZodMiniType>(
  url: string,
  schema: S,
  fetcher: FetchLike = fetch,
  giveUpMs = GIVE_UP_MS,
): Promise<Loaded<z.infer<S>>> {
  const loaded = await fetchWith<unknown>(url, (response) => response.json(), fetcher, giveUpMs)
  if (!loaded.ok) return loaded
  const parsed = schema.safeParse(loaded.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const issue = parsed.error.issues[0]
  return fail(url, 'malformed', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`)
}

export function fetchBytes(url: string, fetcher: FetchLike = fetch): Promise<Loaded<ArrayBuffer>> {
  return fetchWith(url, (response) => response.arrayBuffer(), fetcher, GIVE_UP_MS)
}
