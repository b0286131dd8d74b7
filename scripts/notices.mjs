// npm run notices: writes from package-lock.json, by npm's own `npm sbom`, what the project is made of (docs/sbom.cdx.json)
// and the licences of what reaches readers (public/third-party-notices.txt). Run it after a change of packages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { noticesText, settledBom, shippedPackages } from './notices/notices.mjs'
import { inProject, root } from './paths.mjs'
import { run } from './run.mjs'
import { endWith, Failure } from './setup/failure.mjs'

/** Text of a package's licence, as it came with it. @param {string} path in node_modules */
function licenceText(path) {
  const folder = inProject(...path.split('/'))
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|ofl)\b/i.test(name))
  return names.sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim())[0] ?? null
}

async function main() {
  const { code, output } = await run(
    'npm',
    [
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--package-lock-only',
      '--loglevel',
      'error',
    ],
    { cwd: root, quiet: true, env: { npm_config_nodedir: undefined } },
  )
  const start = output.indexOf('{')
  if (code !== 0 || start < 0) throw new Failure(`npm sbom ended with code ${code}: ${output.slice(0, 400)}`)
  const { name } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const bom = settledBom(JSON.parse(output.slice(start)), name)
  writeFileSync(inProject('docs', 'sbom.cdx.json'), `${JSON.stringify(bom, null, 1)}\n`)
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
  const shipped = shippedPackages(lock)
  const text = noticesText(shipped.map((one) => ({ ...one, text: licenceText(one.path) })))
  writeFileSync(inProject('public', 'third-party-notices.txt'), text)
  console.log(
    `${bom.components.length} packages in docs/sbom.cdx.json, ${shipped.length} of them with their licences in public/third-party-notices.txt`,
  )
}

main().catch(endWith)
