import { isRecordId } from '../domain/url/record-id.ts'
import type { Selection } from '../domain/url/url-state.ts'

/** What a host page may ask for: a place, an event, or a mention of the open article by its number, from 0. */
export type Show = { place: string } | { event: string } | { mention: number }

const isId = (value: unknown): value is string => typeof value === 'string' && isRecordId(value)

/** What a message of the host asks to show; null for anything else, whatever its shape. */
export function readShow(data: unknown): Show | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('type' in data) || data.type !== 'karabakh-map:show') return null
  if ('place' in data) return isId(data.place) ? { place: data.place } : null
  if ('event' in data) return isId(data.event) ? { event: data.event } : null
  if (!('mention' in data)) return null
  const { mention } = data
  return typeof mention === 'number' && Number.isSafeInteger(mention) && mention >= 0 ? { mention } : null
}

/** Said to the host when the reader chooses something; null: nothing is chosen any more. */
export function selectMessage(selection: Selection | null): object {
  return { type: 'karabakh-map:select', kind: selection?.kind ?? null, id: selection?.id ?? null }
}

/** Said once the frame has something to show, where the host is AMP, which takes its placeholder away then. */
export function readyMessages(address: string): object[] {
  return /[#&]amp=1(?:&|$)/.test(new URL(address).hash) ? [{ sentinel: 'amp', type: 'embed-ready' }] : []
}

/** Least change of height, in pixels, that is worth a message: hosts that scale would answer for ever. */
export const LEAST_CHANGE = 2
const GREATEST_HEIGHT = 20_000

/**
 * One height in every dialect that newsrooms run: our own, AMP's, that of pym.js, Medium's and WordPress's. `id` is the
 * frame's name; `address` the frame's own address, whose query may hold pym's `childId` and whose hash WordPress's
 * secret.
 */
export function heightMessages(height: number, id: string, address: string): (object | string)[] {
  const value = Math.min(GREATEST_HEIGHT, Math.max(1, Math.ceil(height) || 1))
  const { searchParams, hash } = new URL(address)
  const secret = /[?&#]secret=([A-Za-z0-9]{1,40})(?:&|$)/.exec(hash)?.[1]
  const pym = searchParams.get('childId')
  return [
    { type: 'karabakh-map:height', id, height: value },
    { sentinel: 'amp', type: 'embed-size', height: value },
    ...(pym && /^[\w-]{1,80}$/.test(pym) ? [`pymxPYMx${pym}xPYMxheightxPYMx${value}`] : []),
    JSON.stringify({ src: address, context: 'iframe.resize', height: value }),
    ...(secret ? [{ message: 'height', value, secret }] : []),
  ]
}
