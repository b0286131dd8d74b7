import type { Position } from '../schema/common.ts'
import { latinDigits } from '../time/day.ts'

/** A point that a reader set, degrees. */
export interface Spot {
  longitude: number
  latitude: number
}

/** Centre of a radius: a place of the map, or any point. */
export type Centre = { place: string } | Spot

/** What a reader measures with, and what stands on the map of it. */
export type MeasureTool =
  | { kind: 'ruler'; points: readonly Spot[] }
  | { kind: 'radius'; centre: Centre | null; km: number }
  | { kind: 'point'; at: Spot | null }

export const measureKinds = ['ruler', 'radius', 'point'] as const satisfies readonly MeasureTool['kind'][]

/** Most points of a ruler. */
export const MOST_POINTS = 20
/** A radius, km. */
export const LEAST_KM = 1
export const MOST_KM = 500
const START_KM = 25

const DECIMALS = 5
const NUMBER = /^-?\d{1,3}(?:\.\d{1,10})?$/
const PLACE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MAX_ID = 120

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))
const rounded = (value: number) => Number(value.toFixed(DECIMALS)) + 0

/** A spot on the map's own ground: latitudes to 85°, longitudes to 180°, five decimals (about a metre). */
export function spotAt(longitude: number, latitude: number): Spot {
  return { longitude: rounded(within(longitude, -180, 180)), latitude: rounded(within(latitude, -85, 85)) }
}

export function positionOf({ longitude, latitude }: Spot): Position {
  return [longitude, latitude]
}

function sameSpot(a: Spot, b: Spot): boolean {
  return a.longitude === b.longitude && a.latitude === b.latitude
}

/** A radius in km within its limits, one decimal. */
export function radiusKm(km: number): number {
  return Math.round(within(km, LEAST_KM, MOST_KM) * 10) / 10
}

/** `latitude,longitude`; undefined for anything else. */
function readSpot(text: string): Spot | undefined {
  const parts = latinDigits(text).split(',')
  const [latitude = '', longitude = ''] = parts
  if (parts.length !== 2 || !NUMBER.test(latitude) || !NUMBER.test(longitude)) return undefined
  return spotAt(Number(longitude), Number(latitude))
}

function writeSpot({ longitude, latitude }: Spot): string {
  return `${latitude},${longitude}`
}

/** Points parted by semicolons, at most MOST_POINTS; undefined where one of them cannot be read. */
export function readRuler(text: string): MeasureTool | undefined {
  const parts = text.split(';', MOST_POINTS).map(readSpot)
  const points = parts.filter((spot) => spot !== undefined)
  return points.length === parts.length ? { kind: 'ruler', points } : undefined
}

/** `place,km` or `latitude,longitude,km`. */
export function readRadius(text: string): MeasureTool | undefined {
  const comma = text.lastIndexOf(',')
  const [centreText, kmText] = [text.slice(0, comma), latinDigits(text.slice(comma + 1))]
  if (comma < 0 || !/^\d{1,4}(?:\.\d{1,3})?$/.test(kmText)) return undefined
  const isPlace = PLACE.test(centreText) && centreText.length <= MAX_ID
  const centre = centreText.includes(',') ? readSpot(centreText) : isPlace ? { place: centreText } : undefined
  return centre && { kind: 'radius', centre, km: radiusKm(Number(kmText)) }
}

export function readPoint(text: string): MeasureTool | undefined {
  const at = readSpot(text)
  return at && { kind: 'point', at }
}

/** The value of a tool's parameter; undefined while nothing of it stands on the map. */
export function writeMeasure(tool: MeasureTool): string | undefined {
  if (tool.kind === 'ruler')
    return tool.points.length === 0 ? undefined : tool.points.map(writeSpot).join(';')
  if (tool.kind === 'point') return tool.at === null ? undefined : writeSpot(tool.at)
  if (tool.centre === null) return undefined
  return `${'place' in tool.centre ? tool.centre.place : writeSpot(tool.centre)},${tool.km}`
}

/** The tool with one more point where the reader pointed. */
export function withPoint(tool: MeasureTool, centre: Centre, spot: Spot): MeasureTool {
  if (tool.kind === 'radius') return { ...tool, centre }
  if (tool.kind === 'point') return { ...tool, at: spot }
  const last = tool.points.at(-1)
  if (tool.points.length >= MOST_POINTS || (last && sameSpot(last, spot))) return tool
  return { ...tool, points: [...tool.points, spot] }
}

/** The points of a tool that stand by their own position: a radius about a place has none. */
export function pointsOf(tool: MeasureTool): readonly Spot[] {
  if (tool.kind === 'ruler') return tool.points
  if (tool.kind === 'point') return tool.at ? [tool.at] : []
  return tool.centre && !('place' in tool.centre) ? [tool.centre] : []
}

/** The tool with one of its points elsewhere; unchanged where it has no such point. */
export function movedPoint(tool: MeasureTool, index: number, spot: Spot): MeasureTool {
  if (pointsOf(tool)[index] === undefined) return tool
  if (tool.kind === 'radius') return { ...tool, centre: spot }
  if (tool.kind === 'point') return { ...tool, at: spot }
  return { ...tool, points: tool.points.with(index, spot) }
}

/** The tool without what was set last. */
export function withoutLast(tool: MeasureTool): MeasureTool {
  if (tool.kind === 'radius') return { ...tool, centre: null }
  if (tool.kind === 'point') return { ...tool, at: null }
  return { ...tool, points: tool.points.slice(0, -1) }
}

/** A tool of a kind with nothing set. */
export function emptyTool(kind: MeasureTool['kind']): MeasureTool {
  if (kind === 'ruler') return { kind, points: [] }
  return kind === 'radius' ? { kind, centre: null, km: START_KM } : { kind, at: null }
}
