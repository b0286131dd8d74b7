/**
 * Cuts CSS without comments into its rules, those within `@media` and the like left whole: `[what stands before the
 * brace, the inside]`.
 */
export function cssRules(css: string): [head: string, body: string][] {
  const rules: [string, string][] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{' && depth++ === 0) open = i
    if (css[i] !== '}' || --depth > 0) continue
    rules.push([css.slice(start, open), css.slice(open + 1, i)])
    start = i + 1
  }
  return rules
}
