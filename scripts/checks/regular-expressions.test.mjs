import { readdirSync, readFileSync } from 'node:fs'
import { RegExpParser } from '@eslint-community/regexpp'
import { analyse } from 'scslre'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { inProject } from '../paths.mjs'

// No regular expression may take more than linear time: scslre, which also stands behind the rules of
// eslint-plugin-regexp, tells what can run in quadratic or exponential time on a hostile text. What is slow only where it
// is tried again from each letter (its `Move`) may stay where the text is short or ours, with the reason.

/** @type {Readonly<Record<string, string>>} */
const ALLOWED = {
  'scripts/messages/keys.mjs': 'our own message keys',
  'scripts/rooms/check.mjs': 'our own import specifiers',
  'scripts/server/encoding.mjs': 'a header, which Node holds below 16 kB',
  'scripts/server/handler.mjs': 'a header, which Node holds below 16 kB',
  'scripts/server/request-path.mjs': 'what follows the first ? or # always matches: nothing is tried again',
  'src/cli/data.ts': 'the name of a folder that the caller gives',
  'src/domain/url/query.ts': 'what follows the first # always matches: nothing is tried again',
  'src/linking/reading/line-kinds.ts': 'lines of at most 120 letters',
  'src/linking/reading/source.ts': 'bylines, which are lines of at most 70 letters',
}

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** Faults of one expression: `Self` and `Trade` within a match, `Move` by matches tried from each letter. */
function faultsOf({ pattern, flags }) {
  const ast = parser.parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  return analyse(
    { pattern: ast, flags: parser.parseFlags(flags) },
    { reportTypes: { Move: true } },
  ).reports.map(({ type }) => type)
}

/** The regular expressions written in a file, with their lines. */
function expressionsIn(file) {
  const code = readFileSync(inProject(file), 'utf8')
  const found = []
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    if (node.type === 'Literal' && node.regex) {
      found.push({ ...node.regex, line: code.slice(0, node.start).split('\n').length })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, code).program)
  return found
}

const isSource = (name) => /\.(?:tsx?|mjs)$/.test(name) && !/\.(?:test|fixture)\.|\bfixtures\b/.test(name)

const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter(isSource),
)

test('no regular expression takes more than linear time on a hostile text', () => {
  let seen = 0
  const faults = sources.flatMap((file) =>
    expressionsIn(file).flatMap((one) => {
      seen++
      return faultsOf(one)
        .filter((type) => type !== 'Move' || ALLOWED[file] === undefined)
        .map((type) => `${file}:${one.line} ${type} /${one.pattern}/${one.flags}`)
    }),
  )
  expect(seen).toBeGreaterThan(200)
  expect(faults).toEqual([])
})

test('what is allowed is still there', () => {
  const kept = Object.keys(ALLOWED).filter((file) =>
    expressionsIn(file).some((one) => faultsOf(one).includes('Move')),
  )
  expect(kept).toEqual(Object.keys(ALLOWED))
})

test.for([
  ['^(?:[ء-ي]+[ً-ْ]*)+$', 'Self'],
  ['^.*و.*و.*في$', 'Trade'],
  ['\\s+$', 'Move'],
])('a slow expression is found: /%s/', ([pattern, type]) => {
  expect(faultsOf({ pattern, flags: '' })).toContain(type)
})

test('a linear expression is not', () => {
  for (const pattern of ['^[a-z0-9]+(?:[-_][a-z0-9]+)*$', '[ء-ي]{2,}', '^-?\\d{1,3}(?:\\.\\d{1,10})?$'])
    expect(faultsOf({ pattern, flags: '' })).toEqual([])
})
