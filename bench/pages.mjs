import { join } from 'node:path'
import { build } from 'vite'
import { inProject } from '../scripts/paths.mjs'

/** Builds the pages of the bench for production. @returns {Promise<string>} their folder */
export async function buildPages() {
  const root = inProject('bench', 'pages')
  const folder = inProject('.cache', 'bench', 'pages')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: 'bench-assets',
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['floor', 'event-canvas'].map((name) => join(root, name, 'index.html')),
      },
    },
  })
  return folder
}
