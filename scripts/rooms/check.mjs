import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'
import { createDeclaredPackages, readSources } from './files.mjs'
import { isBarrel, scanImports } from './scan.mjs'
import { exceptions, rooms, testPackages } from './table.mjs'

/**
 * @typedef {{ file: string, line: number, rule: string, message: string }} Fault
 * @typedef {import('./scan.mjs').Import & { target: string | null, packageName: string | null }} Resolved
 *   `target`: path in the project, null for a package
 */

/** Tests (`x.test.ts`) and what only they use (`test-x.ts`). @param {string} file */
const isTest = (file) => /\.test\.\w+$|(?:^|\/)test-[^/]+$/.test(file)

/** The room that a file stands in: the longest name that fits; null where there is none. @param {string} file */
export function roomOf(file) {
  const folder = posix.dirname(file)
  const names = Object.keys(rooms).filter((name) => name !== '.')
  const fits = names.filter((name) => folder === name || folder.startsWith(`${name}/`))
  if (fits.length > 0) return fits.reduce((a, b) => (b.length > a.length ? b : a))
  return folder === '.' ? '.' : null
}

/** @param {string} specifier */
function packageNameOf(specifier) {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** @param {string} specifier @param {readonly string[]} allowed */
function isListed(specifier, allowed) {
  return allowed.some((entry) =>
    entry.endsWith('*') ? specifier.startsWith(entry.slice(0, -1)) : specifier === entry,
  )
}

/** @param {string} file @param {import('./scan.mjs').Import} found @returns {Resolved} */
function resolveImport(file, found) {
  const specifier = found.specifier.replace(/\?.*$/, '')
  if (specifier.startsWith('.')) {
    return {
      ...found,
      target: posix.normalize(posix.join(posix.dirname(file), specifier)),
      packageName: null,
    }
  }
  return { ...found, target: null, packageName: packageNameOf(specifier) }
}

/** @param {string} file @param {Resolved} found @returns {Omit<Fault, 'file' | 'line'> | null} */
function roomFault(file, found) {
  const from = roomOf(file)
  const to = found.target === null ? null : roomOf(found.target)
  if (from === null || found.target === null) return null
  if (isTest(found.target) && !isTest(file)) {
    return { rule: 'test-import', message: `imports ${found.target}, which is for tests` }
  }
  if (to === null)
    return { rule: 'unknown-room', message: `imports ${found.target}, which stands in no room` }
  if (from === 'e2e' && to !== 'e2e' && !found.target.startsWith(exceptions.e2eMayOnly)) {
    return {
      rule: 'room-import',
      message: `imports ${found.target}; e2e knows ${exceptions.e2eMayOnly} only`,
    }
  }
  const may = rooms[from]?.may ?? []
  const inTest = isTest(file) && (to === 'geodata' || to === 'src/domain')
  if (from === to || may.includes(to) || inTest) return null
  const list = may.length > 0 ? may.join(', ') : 'no other room'
  return { rule: 'room-import', message: `imports ${found.target}; ${from} may import ${list}` }
}

/** @param {string} file @param {Resolved} found @param {Set<string>} declared @returns {Omit<Fault, 'file' | 'line'> | null} */
function packageFault(file, found, declared) {
  const from = roomOf(file)
  if (from === null || found.packageName === null) return null
  const { specifier } = found
  const bare = specifier.replace(/\?.*$/, '')
  if (builtinModules.includes(bare)) {
    return { rule: 'package-import', message: `imports ${bare}; write node:${bare}` }
  }
  const onlyTypes = !declared.has(found.packageName) && declared.has(`@types/${found.packageName}`)
  if (found.typeOnly && onlyTypes) return null
  const own = rooms[from]?.packages ?? []
  const more = [
    ...(isTest(file) ? testPackages : []),
    ...(exceptions.playwrightFiles.includes(file) ? ['@playwright/test'] : []),
  ]
  if (!isListed(bare, [...own, ...more])) {
    return {
      rule: 'package-import',
      message: `imports ${bare}; ${from} may import ${own.join(', ') || 'no package'}`,
    }
  }
  if (!bare.startsWith('node:') && !declared.has(found.packageName)) {
    return {
      rule: 'undeclared-package',
      message: `imports ${found.packageName}, which package.json does not name`,
    }
  }
  return null
}

/** Cycles of imports, types included: each as the list of its files, the first by name in front. @param {Map<string, Resolved[]>} graph */
function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = []
  /** @type {Map<string, 'open' | 'done'>} */
  const state = new Map()
  /** @type {string[]} */
  const path = []
  const visit = (/** @type {string} */ file) => {
    state.set(file, 'open')
    path.push(file)
    for (const { target } of graph.get(file) ?? []) {
      if (target === null || !graph.has(target)) continue
      if (state.get(target) === 'open') cycles.push(path.slice(path.indexOf(target)))
      else if (!state.has(target)) visit(target)
    }
    path.pop()
    state.set(file, 'done')
  }
  for (const file of graph.keys()) if (!state.has(file)) visit(file)
  return cycles.map((cycle) => {
    const first = cycle.indexOf([...cycle].sort()[0] ?? '')
    return [...cycle.slice(first), ...cycle.slice(0, first)]
  })
}

/** Whether only the address of a file is imported, nothing of what it holds. @param {string} specifier */
const isAddress = (specifier) => specifier.endsWith('?url')

/**
 * The shortest chain of static imports (types and addresses left out) from a file to a package.
 * @param {Map<string, Resolved[]>} graph @param {string} start @param {string} packageName
 */
function chainTo(graph, start, packageName) {
  /** @type {string[][]} */
  const queue = [[start]]
  const seen = new Set([start])
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    for (const found of graph.get(chain.at(-1) ?? '') ?? []) {
      if (found.lazy || found.typeOnly || isAddress(found.specifier)) continue
      if (found.packageName === packageName) return { chain: [...chain, packageName], line: found.line }
      if (found.target !== null && graph.has(found.target) && !seen.has(found.target)) {
        seen.add(found.target)
        queue.push([...chain, found.target])
      }
    }
  }
  return null
}

/** @param {Map<string, Resolved[]>} graph @returns {Fault[]} */
function reachFaults(graph) {
  const faults = []
  for (const file of graph.keys()) {
    const room = rooms[roomOf(file) ?? '']
    for (const name of isTest(file) ? [] : (room?.neverReaches ?? [])) {
      const found = chainTo(graph, file, name)
      if (!found) continue
      const message = `reaches ${name} by static imports: ${found.chain.join(' -> ')}`
      faults.push({ file, line: found.chain.length === 2 ? found.line : 1, rule: 'never-reaches', message })
    }
  }
  return faults
}

/** What a text imports and whether it is a barrel, by the text: the same text is scanned once. */
const scans = new Map()

/** @param {string} source @returns {{ imports: import('./scan.mjs').Import[], barrel: boolean }} */
function scanOf(source) {
  const known = scans.get(source)
  if (known) return known
  const scan = { imports: scanImports(source), barrel: isBarrel(source) }
  scans.set(source, scan)
  return scan
}

/** Ways for a text to become markup or code in a browser. */
const MARKUP =
  /\b(?:innerHTML|outerHTML|srcdoc|srcDoc|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|DOMParser|dangerouslySetInnerHTML)\b|\bdocument\.write(?:ln)?\(|\beval\(|\bnew Function\(/

/** @param {string} file @param {string} source @returns {Fault[]} */
function markupFaults(file, source) {
  if (rooms[roomOf(file) ?? '']?.kind !== 'browser' || isTest(file)) return []
  if (exceptions.markupFiles.includes(file)) return []
  return source.split('\n').flatMap((text, i) => {
    const found = MARKUP.exec(text.replace(/^\s*(?:\/\/|\*|\/\*).*/, ''))
    if (!found) return []
    const message = `uses ${found[0]}: a text could become markup; set textContent or build elements`
    return [{ file, line: i + 1, rule: 'markup', message }]
  })
}

/**
 * Every breach of the rooms' rules in a project.
 * @param {string} root
 * @returns {Fault[]} by file and line
 */
export function checkRooms(root) {
  const sources = readSources(root)
  const declaredFor = createDeclaredPackages(root)
  /** @type {Map<string, Resolved[]>} */
  const graph = new Map()
  /** @type {Fault[]} */
  const faults = []
  for (const [file, source] of sources) {
    const scan = scanOf(source)
    if (roomOf(file) === null) {
      const message = `stands in no room; rooms are ${Object.keys(rooms).join(', ')}`
      faults.push({ file, line: 1, rule: 'unknown-room', message })
    }
    if (/(?:^|\/)index\.\w+$/.test(file) || scan.barrel) {
      const message = 'is a barrel: name a file for its subject and import from where a thing is written'
      faults.push({ file, line: 1, rule: 'barrel', message })
    }
    faults.push(...markupFaults(file, source))
    const imports = scan.imports.map((found) => resolveImport(file, found))
    graph.set(file, imports)
    for (const found of imports) {
      const { target, line } = found
      if (target !== null && !existsSync(join(root, target))) {
        faults.push({ file, line, rule: 'missing-file', message: `imports ${target}, which is not there` })
      }
      for (const fault of [roomFault(file, found), packageFault(file, found, declaredFor(file))]) {
        if (fault) faults.push({ file, line, ...fault })
      }
    }
  }
  for (const cycle of findCycles(graph)) {
    const message = `is in a cycle: ${[...cycle, cycle[0]].join(' -> ')}`
    faults.push({ file: cycle[0] ?? '', line: 1, rule: 'cycle', message })
  }
  faults.push(...reachFaults(graph))
  return faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
