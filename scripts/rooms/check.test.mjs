import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inProject } from '../paths.mjs'
import { checkRooms, roomOf } from './check.mjs'
import { roomsAsMarkdown, withRooms } from './picture.mjs'
import { flow, rooms } from './table.mjs'

/** A copy of the project, faults to be planted in. @type {string} */
let copy
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'karabakh-map-rooms-'))
  for (const name of ['src', 'e2e', 'config', 'scripts', 'package.json', 'tsconfig.json']) {
    if (existsSync(inProject(name))) cpSync(inProject(name), join(copy, name), { recursive: true })
  }
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

/**
 * Plants files, runs the work and takes them out again.
 * @template T
 * @param {Record<string, string>} files
 * @param {() => T} work
 */
function withPlanted(files, work) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true })
    writeFileSync(join(copy, name), text)
  }
  try {
    return work()
  } finally {
    for (const name of Object.keys(files)) rmSync(join(copy, name))
  }
}

/** @param {string} name config/tsconfig.NAME.json @param {string} file @param {string} text */
function compileAlone(name, file, text) {
  const alone = mkdtempSync(join(tmpdir(), 'karabakh-map-types-'))
  cpSync(inProject('config'), join(alone, 'config'), { recursive: true })
  symlinkSync(inProject('node_modules'), join(alone, 'node_modules'))
  mkdirSync(dirname(join(alone, file)), { recursive: true })
  writeFileSync(join(alone, file), text)
  const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc')
  const project = join(alone, 'config', `tsconfig.${name}.json`)
  const options = { encoding: /** @type {const} */ ('utf8') }
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', project, '--pretty', 'false'], options)
  rmSync(alone, { recursive: true })
  return stdout
}

const EMPTY = 'export const nothing = 0\n'

/** What is planted, where, and which rule tells it. @type {[what: string, rule: string, files: Record<string, string>][]} */
const plants = [
  [
    'a text made markup',
    'markup',
    { 'src/panels/plant.ts': 'export const plant = (e: Element, text: string) => (e.innerHTML = text)\n' },
  ],
  ['code out of a text', 'markup', { 'src/embed/plant.ts': "export const plant = () => eval('1')\n" }],
  ['React in domain', 'package-import', { 'src/domain/plant.ts': "import { useState } from 'react'\n" }],
  [
    'the store in domain',
    'room-import',
    { 'src/domain/plant.ts': "import type { MapState } from '../store/state.ts'\n" },
  ],
  [
    'node:fs in linking',
    'package-import',
    { 'src/linking/plant.ts': "import { readFileSync } from 'node:fs'\n" },
  ],
  ['fs without its prefix', 'package-import', { 'src/cli/plant.ts': "import { readFileSync } from 'fs'\n" }],
  [
    'MapLibre outside map',
    'package-import',
    { 'src/panels/plant.ts': "import { Map } from 'maplibre-gl'\n" },
  ],
  [
    'MapLibre, lazily, outside map',
    'package-import',
    { 'src/app/plant.ts': "export const load = () => import('maplibre-gl')\n" },
  ],
  [
    'MapLibre in the drawing',
    'package-import',
    { 'src/map/drawing/plant.ts': "import { Map } from 'maplibre-gl'\n" },
  ],
  [
    'MapLibre reached from the drawing through another file',
    'never-reaches',
    {
      'src/map/drawing/plant.ts': "import { live } from '../plant-live.ts'\n",
      'src/map/plant-live.ts': "import { Map } from 'maplibre-gl'\nexport const live = Map\n",
    },
  ],
  [
    'the map library in the entry chunk',
    'never-reaches',
    {
      'src/app/plant.ts': "import { live } from '../map/plant-live.ts'\n",
      'src/map/plant-live.ts': "import { Map } from 'maplibre-gl'\nexport const live = Map\n",
    },
  ],
  [
    'the app in the embed',
    'room-import',
    { 'src/embed/plant.ts': "import { a } from '../app/plant-a.ts'\n", 'src/app/plant-a.ts': EMPTY },
  ],
  [
    'the embed in the app',
    'room-import',
    { 'src/app/plant.ts': "import { a } from '../embed/plant-a.ts'\n", 'src/embed/plant-a.ts': EMPTY },
  ],
  [
    'linking in the browser',
    'room-import',
    { 'src/data/plant.ts': "import { a } from '../linking/plant-a.ts'\n", 'src/linking/plant-a.ts': EMPTY },
  ],
  [
    'data in the panels',
    'room-import',
    { 'src/panels/plant.tsx': "import { a } from '../data/plant-a.ts'\n", 'src/data/plant-a.ts': EMPTY },
  ],
  ['React in the map', 'package-import', { 'src/map/plant.ts': "import { useRef } from 'react'\n" }],
  ['React in the store', 'package-import', { 'src/store/plant.ts': "import { useStore } from 'zustand'\n" }],
  [
    'a cycle',
    'cycle',
    {
      'src/domain/plant.ts': "import { b } from './zplant.ts'\nexport const a = () => b\n",
      'src/domain/zplant.ts': "import { a } from './plant.ts'\nexport const b = () => a\n",
    },
  ],
  [
    'a cycle of types',
    'cycle',
    {
      'src/domain/plant.ts': "import type { B } from './zplant.ts'\nexport interface A { b: B }\n",
      'src/domain/zplant.ts': "import type { A } from './plant.ts'\nexport interface B { a: A }\n",
    },
  ],
  ['an index file', 'barrel', { 'src/domain/time/index.ts': EMPTY }],
  [
    'a file of re-exports',
    'barrel',
    {
      'src/domain/plant.ts':
        "export { parseDay } from './time/day.ts'\nexport type { Edtf } from './time/edtf.ts'\n",
    },
  ],
  [
    'a package nobody declared',
    'undeclared-package',
    { 'geodata/plant.test.ts': "import x from 'left-pad'\n" },
  ],
  [
    'a helper of tests in the product',
    'test-import',
    { 'src/domain/plant.ts': "import { a } from './test-plants.ts'\n", 'src/domain/test-plants.ts': EMPTY },
  ],
  [
    'a file that is not there',
    'missing-file',
    { 'src/domain/plant.ts': "import { a } from './nowhere.ts'\n" },
  ],
  ['an unknown folder under src', 'unknown-room', { 'src/helpers/plant.ts': EMPTY }],
  ['a file of no room', 'unknown-room', { 'src/plant.ts': EMPTY }],
  [
    'Playwright in a spec',
    'package-import',
    { 'e2e/plant.spec.ts': "import { test } from '@playwright/test'\n" },
  ],
  [
    'more than the URL contract in e2e',
    'room-import',
    { 'e2e/plant.spec.ts': "import { parseDay } from '../src/domain/time/day.ts'\n" },
  ],
  ['a dependency in scripts', 'package-import', { 'scripts/plant.mjs': "import { build } from 'vite'\n" }],
  [
    'the data folder in the product',
    'room-import',
    { 'src/map/plant.ts': "import a from '../../geodata/plant.ts'\n", 'geodata/plant.ts': EMPTY },
  ],
]

describe('a planted fault is told by file and rule', () => {
  test.each(plants)('%s', (_, rule, files) => {
    const file = Object.keys(files).find((name) => /plant\.|index\./.test(name))
    const faults = withPlanted(files, () => checkRooms(copy))
    expect(faults).toContainEqual(expect.objectContaining({ file, rule }))
  })

  test('the address of a file of a package brings none of its code', () => {
    const reached = (/** @type {string} */ specifier) => {
      const files = {
        'src/app/plant.ts': "import { live } from '../map/plant-live.ts'\n",
        'src/map/plant-live.ts': `import live from '${specifier}'\nexport { live }\n`,
      }
      const faults = withPlanted(files, () => checkRooms(copy))
      return faults.some(({ file, rule }) => file === 'src/app/plant.ts' && rule === 'never-reaches')
    }
    expect(reached('maplibre-gl/dist/maplibre-gl-worker.mjs')).toBe(true)
    expect(reached('maplibre-gl/dist/maplibre-gl-worker.mjs?url')).toBe(false)
  })

  test('the message of a fault says what may be done', () => {
    const files = { 'src/domain/plant.ts': "\nimport { useState } from 'react'\n" }
    const fault = withPlanted(files, () => checkRooms(copy)).find(
      ({ file }) => file === 'src/domain/plant.ts',
    )
    expect(fault?.line).toBe(2)
    expect(fault?.message).toMatch(/^imports react; src\/domain may import zod\/mini/)
  })
})

describe('the compiler tells the platform of a room', { timeout: 60_000 }, () => {
  test.each([
    ['the DOM in domain', 'pure', 'src/domain/plant.ts', 'export const title = document.title\n', 'document'],
    ['Node in linking', 'pure', 'src/linking/plant.ts', 'export const here = process.cwd()\n', 'process'],
    [
      'Node in the browser',
      'browser',
      'src/store/plant.ts',
      'export const here = process.cwd()\n',
      'process',
    ],
    [
      'the DOM in the commands',
      'node',
      'src/cli/plant.ts',
      'export const title = document.title\n',
      'document',
    ],
  ])('%s', (_, project, file, text, name) => {
    const output = compileAlone(project, file, text)
    expect(output).toContain(`${file}(1,`)
    expect(output).toContain(`Cannot find name '${name}'`)
  })
})

describe('the table', () => {
  test('names rooms only', () => {
    const named = Object.values(rooms).flatMap(({ may }) => [...may])
    expect(named.filter((name) => !(name in rooms))).toEqual([])
    const things = flow.flat().filter((name) => !(name in rooms))
    expect([...new Set(things)].sort()).toEqual(['dataset', 'pages'])
  })

  test('gives a file the innermost room it stands in', () => {
    expect(roomOf('src/map/drawing/labels.ts')).toBe('src/map/drawing')
    expect(roomOf('src/map/style.ts')).toBe('src/map')
    expect(roomOf('src/mapping/style.ts')).toBeNull()
    expect(roomOf('vite.config.ts')).toBe('.')
  })

  test('is what the picture shows', () => {
    const stale = `# Title\n${roomsAsMarkdown().replace('src/linking', 'src/joining')}\nend\n`
    expect(withRooms(stale)).toBe(`# Title\n${roomsAsMarkdown()}\nend\n`)
    expect(() => withRooms('no such part')).toThrow('missing')
  })
})
