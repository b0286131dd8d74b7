import { parseArgs } from 'node:util'
import { linkText } from '../linking/link-text.ts'
import { CommandError, dataFolder, loadKnowledge } from './linker-knowledge.ts'
import { readTextFile, sha256Of } from './read-input.ts'

const USAGE = `npm run -s link -- FILE...            one JSON object per file and line
npm run -s link -- --all FILE...      places outside the article too
The dataset folder is geodata/, or MAP_DATA.`

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help || positionals.length === 0) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  const knowledge = loadKnowledge(dataFolder())
  let faults = 0
  for (const file of positionals) {
    const input = readTextFile(file)
    if (!input.ok) {
      console.error(`${file}: ${input.reason}`)
      faults++
      continue
    }
    const { linked } = linkText(input.text, knowledge, { all: values.all })
    if (linked.mainRanges.length === 0) {
      console.error(`${file}: holds no article, only page furniture`)
      faults++
      continue
    }
    process.stdout.write(`${JSON.stringify({ file, sha256: sha256Of(input.text), ...linked })}\n`)
  }
  return faults === 0 ? 0 : 2
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EPIPE' ? 'link: the output was closed before the end' : `link: ${error.message}`,
  )
  process.exit(2)
})
try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof CommandError) && !(error instanceof TypeError)) throw error
  console.error(`link: ${error.message}`)
  process.exitCode = 2
}
