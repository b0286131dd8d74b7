import { linkText } from '../linking/link-text.ts'
import { loadKnowledge } from './linker-knowledge.ts'
import { readTextFile, sha256Of } from './read-input.ts'

/** Prints one JSON object a file and line. Returns the number of files that could not be taken. */
export function linkFiles(files: readonly string[], folder: string, all: boolean): number {
  const knowledge = loadKnowledge(folder)
  let faults = 0
  for (const file of files) {
    const input = readTextFile(file)
    if (!input.ok) {
      console.error(`${file}: ${input.reason}`)
      faults++
      continue
    }
    const { linked } = linkText(input.text, knowledge, { all })
    if (linked.mainRanges.length === 0) {
      console.error(`${file}: holds no article, only page furniture`)
      faults++
      continue
    }
    process.stdout.write(`${JSON.stringify({ file, sha256: sha256Of(input.text), ...linked })}\n`)
  }
  return faults
}
