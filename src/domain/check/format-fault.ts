import { type Fault, formatPath } from './fault.ts'
import { linesOf, locatePaths } from './json-scan.ts'

/**
 * One line for each fault, `folder/file:line $.path: reason (hint)`, ordered by file and line. `texts` holds the files'
 * texts, in which the lines are looked up.
 */
export function formatFaults(
  faults: readonly Fault[],
  texts: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  const files = [...new Set(faults.map(({ file }) => file))].sort()
  return files.flatMap((file) => {
    const here = faults.filter((fault) => fault.file === file)
    const text = texts.get(file) ?? ''
    const lines = linesOf(
      text,
      locatePaths(
        text,
        here.map(({ path }) => path ?? []),
      ),
    )
    return here
      .map((fault, i) => ({ fault, line: fault.line ?? lines[i] ?? 1 }))
      .sort((a, b) => a.line - b.line)
      .map(({ fault: { path, reason, hint }, line }) => {
        const where = path === null ? '' : `:${line} ${formatPath(path)}`
        return `${folder}/${file}${where}: ${reason}${hint === undefined ? '' : ` (${hint})`}`
      })
  })
}
