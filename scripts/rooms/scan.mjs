/**
 * One import of a file.
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {number} line from 1
 * @property {boolean} lazy by `import()`: loaded only when the line runs
 * @property {boolean} typeOnly gone after compiling
 * @property {boolean} reExport `export ... from`
 */

const REGEX_MAY_FOLLOW =
  /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|await|yield))\s*$/

/**
 * Source text with comments blanked and every string replaced by `"N"`, N its number in `strings`. Line breaks stay
 * where they are. Regular expressions are blanked, template texts too (not what stands in their `${}`).
 * @param {string} source
 * @returns {{ code: string, strings: string[] }}
 */
function skeleton(source) {
  /** @type {string[]} */
  const strings = []
  let code = ''
  let at = 0
  /** Open braces of each template expression that we are in. @type {number[]} */
  const templates = []
  const lineBreaks = (/** @type {string} */ text) => text.replace(/[^\n]/g, '')

  /** Moves past a template's text, to its end or to `${`. */
  const template = () => {
    const match = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{|$)/y
    match.lastIndex = at
    const text = match.exec(source)?.[0] ?? ''
    at += Math.max(text.length, 1)
    code += lineBreaks(text)
    if (text.endsWith('${')) {
      templates.push(0)
      code += '('
    } else code += '""'
  }

  while (at < source.length) {
    const rest = source.slice(at, at + 2)
    const char = rest[0] ?? ''
    if (rest === '//') {
      const end = source.indexOf('\n', at)
      at = end < 0 ? source.length : end
    } else if (rest === '/*') {
      const end = source.indexOf('*/', at + 2)
      const next = end < 0 ? source.length : end + 2
      code += ` ${lineBreaks(source.slice(at, next))}`
      at = next
    } else if (char === "'" || char === '"') {
      const match =
        char === "'"
          ? /'((?:[^'\\\n]|\\[\s\S])*)(?:'|$|(?=\n))/my
          : /"((?:[^"\\\n]|\\[\s\S])*)(?:"|$|(?=\n))/my
      match.lastIndex = at
      const found = match.exec(source)
      strings.push(found?.[1] ?? '')
      code += `"${strings.length - 1}"${lineBreaks(found?.[0] ?? '')}`
      at += Math.max(found?.[0].length ?? 0, 1)
    } else if (char === '`') {
      at += 1
      template()
    } else if (char === '/' && REGEX_MAY_FOLLOW.test(code.slice(-20))) {
      const match = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/?[a-z]*/y
      match.lastIndex = at
      at += match.exec(source)?.[0].length ?? 1
      code += ' '
    } else {
      const depth = templates.at(-1)
      if (depth !== undefined && char === '{') templates[templates.length - 1] = depth + 1
      if (depth !== undefined && char === '}') {
        if (depth === 0) {
          templates.pop()
          at += 1
          code += ')'
          template()
          continue
        }
        templates[templates.length - 1] = depth - 1
      }
      code += char
      at += 1
    }
  }
  return { code, strings }
}

const STATEMENT = /(?<![.\w$])(import|export)\b(?!\s*[.(])([^"'`;()=]*?)(?:\bfrom\s*)?"(\d+)"/g
const CALL = /(?<![.\w$])(?:import|require)\s*\(\s*"(\d+)"/g

/**
 * Every import of a module, by scanning its text.
 * @param {string} source
 * @returns {Import[]}
 */
export function scanImports(source) {
  const { code, strings } = skeleton(source)
  const lineOf = (/** @type {number} */ index) => code.slice(0, index).split('\n').length
  const imports = []
  for (const match of code.matchAll(STATEMENT)) {
    const [text, keyword, clause = '', number] = match
    const hasFrom = /\bfrom\s*"/.test(text)
    if (keyword === 'export' ? !hasFrom : !hasFrom && clause.trim() !== '') continue
    imports.push({
      specifier: strings[Number(number)] ?? '',
      line: lineOf(match.index + text.length),
      lazy: false,
      typeOnly: /^\s*type\b(?!\s*(?:,|from))/.test(clause) || onlyTypes(clause),
      reExport: keyword === 'export',
    })
  }
  for (const match of code.matchAll(CALL)) {
    const specifier = strings[Number(match[1])] ?? ''
    imports.push({ specifier, line: lineOf(match.index), lazy: true, typeOnly: false, reExport: false })
  }
  return imports
}

/** `{ type A, type B }`: every name is a type. @param {string} clause */
function onlyTypes(clause) {
  const names = /^\s*\{([^}]*)\}\s*(?:from\s*)?$/.exec(clause)?.[1]
  if (names === undefined) return false
  const parts = names.split(',').filter((name) => name.trim() !== '')
  return parts.length > 0 && parts.every((name) => /^\s*type\s/.test(name))
}

/** A module with nothing but re-exports, or with one of everything. @param {string} source */
export function isBarrel(source) {
  const { code } = skeleton(source)
  if (/(?<![.\w$])export\s*\*\s*(?:as\s+\w+\s*)?from\b/.test(code)) return true
  const rest = code.replace(/(?<![.\w$])export\s+(?:type\s+)?\{[^}]*\}\s*from\s*"\d+";?/g, '')
  return rest !== code && rest.trim() === ''
}
