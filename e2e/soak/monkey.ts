import type { MapDriver } from '../driver.ts'
import type { Locator, Page } from '../fixtures.ts'

type Random = () => number
type Action = (monkey: Monkey) => Promise<boolean>

/** What a press may land on: everything a reader can use, but for what leaves the page or opens the system's own dialogs. */
const USABLE = [
  'button:not([disabled], [data-print], [data-send])',
  'a[href]:not([download], [target], [href*="about-data"], [href^="http:"], [href^="https:"], [href^="mailto:"])',
  'input:not([type=range], [type=text], [type=search], [disabled])',
  'summary',
  'label:has(input)',
].join(', ')

/** Words as readers type them: names in several scripts, a part, a slip, nothing that is there, and junk. */
const WORDS = [
  'شوشا',
  'ستيبانا',
  'Lachin',
  'Ստեփ',
  'Xank',
  'Шуша',
  'هدنة',
  'كلبجر',
  'zzzz',
  '<b>',
  '٢٠٢٣',
  'ق',
]
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']
const PAGE_KEYS = ['Escape', 'Tab', 'Enter', 'j', 'k', '/', '+', '-', 'ArrowLeft', 'ArrowDown', 'Space']
/** Longest wait for an element to take a press; what is covered by then is not pressed. */
const PATIENCE = 1000

/** Uses the page without sense, by a seed: the same seed does the same things. */
export class Monkey {
  readonly page: Page
  readonly map: MapDriver
  readonly random: Random
  /** How often each thing was done. */
  readonly done = new Map<string, number>()

  constructor(map: MapDriver, random: Random) {
    this.map = map
    this.page = map.page
    this.random = random
  }

  integer(below: number): number {
    return Math.floor(this.random() * below)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(items.length)]!
  }

  /** One thing after another; answers its name, or null where the page did not offer it. */
  async act(): Promise<string | null> {
    const [name, , action] = this.#draw()
    const happened = await action(this).catch((error: Error) => {
      // Covered, gone or moving: a hand that misses. Anything else is a fault.
      if (error.name === 'TimeoutError' || /not (?:attached|visible)|detached/.test(error.message))
        return false
      throw error
    })
    if (!happened) return null
    this.done.set(name, (this.done.get(name) ?? 0) + 1)
    return name
  }

  #draw(): (typeof actions)[number] {
    const whole = actions.reduce((sum, [, weight]) => sum + weight, 0)
    let left = this.random() * whole
    for (const action of actions) {
      left -= action[1]
      if (left < 0) return action
    }
    return actions[0]!
  }

  /** A point of the free part of the map. */
  async pointOfMap(): Promise<[number, number]> {
    const { x, y, width, height } = await this.map.freePart()
    return [x + 4 + this.random() * Math.max(0, width - 8), y + 4 + this.random() * Math.max(0, height - 8)]
  }

  async drag(from: [number, number], right: number, down: number): Promise<void> {
    const { mouse } = this.page
    await mouse.move(...from)
    await mouse.down()
    const steps = 2 + this.integer(6)
    for (let i = 1; i <= steps; i++)
      await mouse.move(from[0] + (right * i) / steps, from[1] + (down * i) / steps)
    await mouse.up()
  }

  async dragElement(element: Locator, right: number, down = 0): Promise<boolean> {
    const box = await element.first().boundingBox({ timeout: PATIENCE })
    if (!box) return false
    await this.drag([box.x + box.width / 2, box.y + box.height / 2], right, down)
    return true
  }
}

const spread = (monkey: Monkey, most: number) => Math.round((monkey.random() * 2 - 1) * most)

const actions: readonly [name: string, weight: number, action: Action][] = [
  [
    'press something',
    30,
    async (monkey) => {
      const part = monkey.random()
      const found = await monkey.page.evaluateHandle(
        ([selector, share]) => {
          const open = document.querySelector('dialog[open]') ?? document
          const usable = [...open.querySelectorAll(selector)].filter((one) => {
            const { x, y, width, height } = one.getBoundingClientRect()
            if (width === 0 || height === 0 || x < 0 || y < 0) return false
            return one.checkVisibility() && x + width <= innerWidth && y + height <= innerHeight
          })
          return usable[Math.floor(share * usable.length)]
        },
        [USABLE, part] as const,
      )
      const element = found.asElement()
      // What a driver holds on to stays in memory.
      await element?.click({ timeout: PATIENCE }).finally(() => element.dispose())
      return element !== null
    },
  ],
  [
    'key on a thumb',
    10,
    async (monkey) => {
      const thumb = monkey.page.locator('[role=group] input[type=range]').nth(monkey.integer(2))
      const key = monkey.pick(KEYS)
      for (let times = monkey.integer(6); times >= 0; times--) await thumb.press(key, { timeout: PATIENCE })
      return true
    },
  ],
  [
    'drag a thumb',
    8,
    (monkey) =>
      monkey.dragElement(
        monkey.page.locator('[role=group] input[type=range]').nth(monkey.integer(2)),
        spread(monkey, 200),
      ),
  ],
  [
    'drag the strip',
    6,
    (monkey) => monkey.dragElement(monkey.page.locator('[data-part=strip-box]'), spread(monkey, 500)),
  ],
  [
    'wheel over the plot',
    5,
    async (monkey) => {
      await monkey.map.plot.hover({ timeout: PATIENCE })
      await monkey.page.mouse.wheel(spread(monkey, 200), spread(monkey, 200))
      return true
    },
  ],
  [
    'press the map',
    8,
    async (monkey) => {
      await monkey.page.mouse.click(...(await monkey.pointOfMap()))
      return true
    },
  ],
  [
    'drag the map',
    7,
    async (monkey) => {
      await monkey.drag(await monkey.pointOfMap(), spread(monkey, 300), spread(monkey, 200))
      return true
    },
  ],
  [
    'wheel over the map',
    5,
    async (monkey) => {
      await monkey.page.mouse.move(...(await monkey.pointOfMap()))
      await monkey.page.mouse.wheel(0, spread(monkey, 500))
      return true
    },
  ],
  [
    'search',
    6,
    async (monkey) => {
      await monkey.map.search.fill(monkey.pick(WORDS), { timeout: PATIENCE })
      await monkey.page.waitForTimeout(150)
      await monkey.page.keyboard.press(monkey.pick(['Enter', 'Escape', 'ArrowDown']))
      return true
    },
  ],
  [
    'key',
    8,
    async (monkey) => {
      await monkey.page.keyboard.press(monkey.pick(PAGE_KEYS))
      return true
    },
  ],
  [
    'scroll the panel',
    3,
    async (monkey) => {
      await monkey.map.panel.first().hover({ timeout: PATIENCE })
      await monkey.page.mouse.wheel(0, spread(monkey, 900))
      return true
    },
  ],
  [
    'back or forward',
    4,
    async (monkey) => {
      // Within the page: what lies before it is not ours.
      const left = await monkey.page.evaluate(
        (step) => {
          const { navigation } = window as unknown as {
            navigation: { entries: () => { sameDocument: boolean }[]; currentEntry: { index: number } }
          }
          const there = navigation.entries()[navigation.currentEntry.index + step]?.sameDocument === true
          if (there) history.go(step)
          return there
        },
        monkey.pick([-1, -1, 1]),
      )
      return left
    },
  ],
  [
    'resize',
    2,
    async (monkey) => {
      const [width, height] = monkey.pick([
        [1280, 800],
        [390, 844],
        [768, 1024],
        [1024, 600],
      ] as const)
      await monkey.page.setViewportSize({ width, height })
      return true
    },
  ],
  [
    'wait',
    3,
    async (monkey) => {
      await monkey.page.waitForTimeout(400)
      return true
    },
  ],
]
