import { expect, test } from 'vitest'
import { isBarrel, scanImports } from './scan.mjs'

const specifiers = (source) => scanImports(source).map(({ specifier }) => specifier)

test('finds every form of import', () => {
  const source = [
    "import a from './a.ts'",
    "import * as b from './b.ts'",
    'import {',
    '  c,',
    '  type D,',
    "} from './c.ts'",
    "import './d.css'",
    "export { e } from './e.ts'",
    "export * from './f.ts'",
    "const g = await import('./g.ts')",
    "const h = require('./h.cjs')",
    "import worker from './i.ts?url'",
  ].join('\n')
  expect(specifiers(source)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.css',
    './e.ts',
    './f.ts',
    './i.ts?url',
    './g.ts',
    './h.cjs',
  ])
})

test('tells lazy, type-only and re-exporting imports', () => {
  const one = (source) => scanImports(source)[0]
  expect(one("import('./a.ts')")).toMatchObject({ lazy: true, typeOnly: false })
  expect(one("import type { A } from './a.ts'")).toMatchObject({ typeOnly: true, lazy: false })
  expect(one("import { type A, type B } from './a.ts'")).toMatchObject({ typeOnly: true })
  expect(one("import { type A, b } from './a.ts'")).toMatchObject({ typeOnly: false })
  expect(one("import type, { b } from './a.ts'")).toMatchObject({ typeOnly: false })
  expect(one("export type { A } from './a.ts'")).toMatchObject({ typeOnly: true, reExport: true })
  expect(one("\n\nimport { a } from './a.ts'")).toMatchObject({ line: 3 })
})

test.each([
  ["// import a from './a.ts'", 'a line comment'],
  ["/* import a from './a.ts' */", 'a block comment'],
  ["/** @type {import('./a.ts').A} */", 'a type in a comment'],
  ["const text = `import a from './a.ts'`", 'a template'],
  ['const text = "import a from \'./a.ts\'"', 'a string'],
  ["export const from = 'x'", 'an export of a string'],
  ["const here = import.meta.url + './a.ts'", 'import.meta'],
  ["object.import('./a.ts')", 'a method of that name'],
])('finds nothing in %j (%s)', (source) => {
  expect(specifiers(source)).toEqual([])
})

test.each([
  "const glob = ['../src/**/*.test.ts']",
  'const quote = /[\'"`]/.test(text)',
  'const half = total / 2 / parts',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  "const page = <p>l'été // {a ? `x${`y${'}'}`}` : null}</p>",
  'const address = "https://example.org/*"',
])('is not led astray by %s', (line) => {
  expect(specifiers(`${line}\nimport a from './a.ts'\n`)).toEqual(['./a.ts'])
})

test('a barrel is a file of re-exports or one with a star', () => {
  expect(isBarrel("export { a } from './a.ts'\nexport type { B } from './b.ts'\n")).toBe(true)
  expect(isBarrel("export * from './a.ts'\nexport const b = 1\n")).toBe(true)
  expect(isBarrel("export { a } from './a.ts'\nexport const b = 1\n")).toBe(false)
  expect(isBarrel("import './style.css'\n")).toBe(false)
})
