import { expect, test } from 'vitest'
import { FLAG } from '../../domain/dataset/event-columns.ts'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { createMapStore } from '../../store/create-store.ts'
import { Playback, type PlaySettings } from './playback.ts'

/** A page whose time passes when it is told to: frames every 16 ms. */
function page(reduced: boolean) {
  let now = 0
  let waiting: { at: number; work: (now: number) => void }[] = []
  const wait = (work: (now: number) => void, milliseconds: number) => {
    const entry = { at: now + milliseconds, work }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((one) => one !== entry)
    }
  }
  return {
    host: {
      delay: (work: () => void, milliseconds: number) => wait(work, milliseconds),
      frame: (work: (now: number) => void) => wait(work, 16),
      reducedMotion: () => reduced,
    },
    pass: (milliseconds: number) => {
      const end = now + milliseconds
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        waiting = waiting.filter((one) => one !== next)
        now = next.at
        next.work(now)
      }
      now = end
    },
  }
}

function playing(reduced: boolean, settings: PlaySettings, stopAt?: number) {
  const dataset = sampleDataset()
  if (stopAt !== undefined) dataset.events.flags[stopAt] = FLAG.worthStop
  const store = createMapStore(dataset, { from: parseDay('2020-05-01')!, to: parseDay('2020-05-02')! })
  const windows: string[] = []
  store.subscribe(({ window }, old) => {
    if (window !== old.window) windows.push(formatDay(window.to))
  })
  const { host, pass } = page(reduced)
  const playback = new Playback(store, host, settings)
  return { store, windows, pass, playback }
}

test('with reduced motion a week is one step', () => {
  const { windows, pass, playback } = playing(true, { step: 'week', speed: 'normal' })
  playback.start()
  pass(1700)
  expect(windows).toEqual(['2020-05-09', '2020-05-16', '2020-05-23'])
})

test('with motion a week is seven days one after the other, at the same pace', () => {
  const { windows, pass, playback } = playing(false, { step: 'week', speed: 'normal' })
  playback.start()
  pass(790)
  expect(windows).toEqual(Array.from({ length: 7 }, (_, i) => `2020-05-0${i + 3}`))
})

test('it rests where an event worth a stop begins, longer than at a step, and goes on', () => {
  const { store, windows, pass, playback } = playing(true, { step: 'day', speed: 'fast' }, 1)
  playback.start()
  expect(store.getState().playback).toEqual({ rest: 1 })
  pass(2400)
  expect(windows).toEqual(['2020-05-03'])
  pass(200)
  expect(store.getState().playback).toEqual({ rest: null })
  expect(windows).toEqual(['2020-05-03', '2020-05-04'])
})

test('stopped, it leaves the window where it is', () => {
  const { store, windows, pass, playback } = playing(false, { step: 'month', speed: 'slow' })
  playback.start()
  pass(500)
  playback.stop()
  const shown = windows.length
  expect(shown).toBeGreaterThan(0)
  pass(10_000)
  expect(windows).toHaveLength(shown)
  expect(store.getState().playback).toBeNull()
})

test('it ends by itself at the end of the span', () => {
  const { store, windows, pass, playback } = playing(true, { step: 'month', speed: 'fast' })
  playback.start()
  pass(20_000)
  expect(windows.at(-1)).toBe('2020-12-31')
  expect(store.getState().playback).toBeNull()
})
