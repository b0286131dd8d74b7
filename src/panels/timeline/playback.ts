import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { MapStore } from '../../store/create-store.ts'
import type { Delay } from '../../store/delay.ts'
import { spanDays } from '../../store/time-range.ts'
import { nextPlayWindow, type PlayStep, playDetail, stopsBetween } from './playback-steps.ts'

export const playSpeeds = ['slow', 'normal', 'fast'] as const
type PlaySpeed = (typeof playSpeeds)[number]

/** A step and a rest at an event, ms. */
const STEP_MS: Record<PlaySpeed, number> = { slow: 1600, normal: 800, fast: 400 }
const REST_MS: Record<PlaySpeed, number> = { slow: 6000, normal: 4000, fast: 2500 }
/** Share of a step in which the window glides to its next place. */
const GLIDE = 0.6

/** What playback needs of a page; tests hand in their own clock. */
export interface PlaybackHost {
  delay: Delay
  /** Calls back with the time in ms at the next frame; returns the way to cancel. */
  frame: (work: (now: number) => void) => () => void
  reducedMotion: () => boolean
}

export interface PlaySettings {
  step: PlayStep
  speed: PlaySpeed
}

/**
 * Lets time run: a step after a step, gliding between them unless motion is to be reduced, resting where an event worth
 * a stop begins, until the end of the span or until somebody stops it.
 */
export class Playback {
  readonly #store: MapStore
  readonly #host: PlaybackHost
  readonly #span: TimeWindow
  #settings: PlaySettings
  #cancel: (() => void) | null = null

  constructor(store: MapStore, host: PlaybackHost, settings: PlaySettings) {
    this.#store = store
    this.#host = host
    this.#settings = settings
    this.#span = spanDays(store.getState().dataset.map.span)
  }

  get playing(): boolean {
    return this.#store.getState().playback !== null
  }

  setSettings(settings: PlaySettings): void {
    this.#settings = settings
  }

  start(): void {
    if (this.playing) return
    this.#store.getState().actions.setPlayback({ rest: null })
    this.#step()
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
    if (this.playing) this.#store.getState().actions.setPlayback(null)
  }

  #step(): void {
    const { window, dataset, filter } = this.#store.getState()
    const next = nextPlayWindow(window, this.#settings.step, dataset.events, filter, this.#span)
    if (!next) {
      this.stop()
      return
    }
    if (this.#host.reducedMotion()) {
      this.#show(next)
      this.#arrived(window)
    } else this.#glide(window, next)
  }

  #show(window: TimeWindow): void {
    const { detail, actions } = this.#store.getState()
    actions.moveTime(window, playDetail(detail, window, this.#span))
  }

  #glide(from: TimeWindow, to: TimeWindow): void {
    const days = to.to - from.to
    const lasts = STEP_MS[this.#settings.speed] * GLIDE
    let started = Number.NaN
    let shown = 0
    const frame = (now: number) => {
      if (Number.isNaN(started)) started = now
      const share = Math.min(1, (now - started) / lasts)
      // Slow at both ends (smoothstep).
      const gone = Math.round(days * share * share * (3 - 2 * share))
      if (gone !== shown) {
        shown = gone
        this.#show({ from: from.from + gone, to: from.to + gone })
      }
      if (share < 1) this.#cancel = this.#host.frame(frame)
      else this.#arrived(from)
    }
    this.#cancel = this.#host.frame(frame)
  }

  #arrived(before: TimeWindow): void {
    const { window, dataset, filter, actions } = this.#store.getState()
    const [stop] = stopsBetween(dataset.events, filter, before.to, window.to)
    const { speed } = this.#settings
    const glided = this.#host.reducedMotion() ? 0 : GLIDE
    actions.setPlayback({ rest: stop ?? null })
    const wait = stop === undefined ? STEP_MS[speed] * (1 - glided) : REST_MS[speed]
    this.#cancel = this.#host.delay(() => {
      if (stop !== undefined) this.#store.getState().actions.setPlayback({ rest: null })
      this.#step()
    }, wait)
  }
}
