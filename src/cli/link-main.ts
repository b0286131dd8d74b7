import { parseArgs } from 'node:util'
import { CommandError } from './command-error.ts'
import { dataFolder } from './data-folder.ts'
import { runCommand } from './run-command.ts'

const USAGE = `npm run -s link -- FILE...            one JSON object per file and line
npm run -s link -- --ndjson           {id, text} lines from standard input, the same out
  --all            places outside the article too
  --jobs N         with --ndjson: N worker threads
  --mentions-only  with --ndjson: the places of the whole text, without reading it as a page
The dataset folder is geodata/, or MAP_DATA.`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      'mentions-only': { type: 'boolean', default: false },
      jobs: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.ndjson) {
    if (positionals.length > 0)
      throw new CommandError(
        `--ndjson reads standard input, not ${positionals[0]}: give it as < ${positionals[0]}`,
      )
    const jobs = Number(values.jobs ?? 1)
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
      throw new CommandError('--jobs takes a number from 1 to 64')
    const { linkNdjson } = await import('./ndjson.ts')
    const options = { all: values.all, mentionsOnly: values['mentions-only'] }
    return (await linkNdjson(dataFolder(), options, jobs)) === 0 ? 0 : 2
  }
  if (values.help || positionals.length === 0) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  if (values.jobs !== undefined || values['mentions-only'])
    throw new CommandError('--jobs and --mentions-only go with --ndjson')
  const { linkFiles } = await import('./link-files.ts')
  return linkFiles(positionals, dataFolder(), values.all) === 0 ? 0 : 2
}

await runCommand('link', main)
