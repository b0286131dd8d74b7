// Shows that a further language is one file and one line: in a copy of the project, .cache/further-language/, a made-up language
// gets its file of messages and its line of the registry; then the copy is checked and built (pages of a few views) as the
// project is. e2e/further-language.spec.ts opens what comes out: node scripts/try-language.mjs
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { madeUpMessages } from './languages/made-up.mjs'
import { inProject } from './paths.mjs'
import { run, seconds } from './run.mjs'
import { endWith, Failure } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

const COPY = inProject('.cache', 'further-language')
const ID = 'qx'
/** The one line. Its letters are Latin, its direction is not that of its letters: nothing of the page may go by either. */
const LINE = `  ${ID}: { name: 'Qxian', direction: 'rtl', locale: 'en', openGraph: 'en_US', texts: 'en', citation: 'apa' },`

/** What of the project is checked and built. */
const PARTS = [
  'src',
  'scripts',
  'config',
  'public',
  'index.html',
  'embed.html',
  'about-data.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** The project's own data and pages of a few views, whatever is set outside. */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  PAGES: 'few',
  SITE_URL: undefined,
  BASE: undefined,
  MAP_DATA: undefined,
  ARTICLE_TEXTS: undefined,
}

const inCopy = (/** @type {string[]} */ ...parts) => join(COPY, ...parts)

function makeCopy() {
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(inCopy('.cache'), { recursive: true })
  for (const part of PARTS) cpSync(inProject(part), inCopy(part), { recursive: true })
  // Cut once for the project and the copy.
  const fonts = inProject('.cache', 'fonts')
  if (existsSync(fonts)) cpSync(fonts, inCopy('.cache', 'fonts'), { recursive: true })
  for (const shared of ['node_modules', 'geodata']) symlinkSync(inProject(shared), inCopy(shared), 'junction')
}

/** One file and one line. */
function addLanguage() {
  const model = JSON.parse(readFileSync(inCopy('src', 'i18n', 'messages', 'en.json'), 'utf8'))
  writeFileSync(
    inCopy('src', 'i18n', 'messages', `${ID}.json`),
    JSON.stringify(madeUpMessages(model), null, 2),
  )
  const registry = inCopy('src', 'domain', 'languages.ts')
  const lines = readFileSync(registry, 'utf8').split('\n')
  const end = lines.findIndex((line) =>
    line.startsWith('} as const satisfies Record<string, LanguageTraits>'),
  )
  if (end < 0) throw new Failure(`${registry} has no table of languages where this looks for it`)
  writeFileSync(registry, lines.toSpliced(end, 0, LINE).join('\n'))
}

const bin = (/** @type {string[]} */ ...parts) => inCopy('node_modules', ...parts)

/** What the project asks of every change, as far as a language can break it; then the build. */
async function steps() {
  /** @type {typeof import('./build/steps.mjs')} */
  const { steps: building } = await import(pathToFileURL(inCopy('scripts', 'build', 'steps.mjs')).href)
  const types = ['pure', 'browser', 'node', 'mixed']
  return [
    ...types.map((name) => ({
      name: `types: ${name}`,
      args: [bin('typescript', 'bin', 'tsc'), '--project', inCopy('config', `tsconfig.${name}.json`)],
    })),
    {
      name: 'tests of messages',
      args: [
        bin('vitest', 'vitest.mjs'),
        'run',
        '--config=config/vitest.config.ts',
        'src/i18n',
        'src/domain/languages.test.ts',
        'src/domain/text',
      ],
    },
    ...building.filter(({ name }) => !/standard formats|pictures/.test(name)),
  ]
}

async function main() {
  const node = await setUp()
  makeCopy()
  addLanguage()
  for (const { name, args } of await steps()) {
    const { code, output, milliseconds } = await run(node, args, {
      cwd: COPY,
      quiet: true,
      env: ENVIRONMENT,
    })
    if (code !== 0) {
      process.stderr.write(output)
      throw new Failure(`With a further language "${name}" fails (code ${code}); its message stands above.`)
    }
    console.log(`  ${name.padEnd(26)} ${seconds(milliseconds)}`)
  }
  console.log(`A further language is one file and one line: ${inCopy('dist', ID)}`)
}

main().catch(endWith)
