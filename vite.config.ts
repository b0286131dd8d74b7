import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { sharedChunk } from './config/chunk-groups.ts'
import { mapCss } from './config/map-css.ts'
import { messageParts } from './config/message-parts.ts'
import { subsetFonts } from './config/subset-fonts.ts'
import { folderOf, languages } from './src/domain/languages.ts'

const MIME: Record<string, string> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  bin: 'application/octet-stream',
}

/** Development only: serves the dataset that `npm run data` wrote, as the production server does. */
function builtDataset(): Plugin {
  const folder = join(import.meta.dirname, 'dist', 'data')
  return {
    name: 'built-dataset',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = normalize(join(folder, decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''))))
        if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) return next()
        response.setHeader('Content-Type', MIME[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        createReadStream(path).pipe(response)
      })
    },
  }
}

/** What a frame is called, by the folder of each language: the element for pages on other sites needs no more of them. */
function frameTitles(): Record<string, string> {
  return Object.fromEntries(
    languages.map((language) => {
      const file = join(import.meta.dirname, 'src', 'i18n', 'messages', `${language}.json`)
      const { host } = JSON.parse(readFileSync(file, 'utf8')) as { host: { frameTitle: string } }
      return [folderOf(language), host.frameTitle]
    }),
  )
}

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the built site works under any path.
  base: './',
  plugins: [react(), builtDataset(), messageParts(), mapCss(), subsetFonts()],
  define: { FRAME_TITLES: JSON.stringify(frameTitles()) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: {
            index: join(import.meta.dirname, 'index.html'),
            embed: join(import.meta.dirname, 'embed.html'),
            'about-data': join(import.meta.dirname, 'about-data.html'),
            'embed-element': join(import.meta.dirname, 'src', 'host', 'embed-element.ts'),
          },
          output: {
            // Pages ask ahead for the messages of their language, by this name.
            chunkFileNames: ({ moduleIds }) =>
              moduleIds.length > 0 && moduleIds.every((id) => id.includes('/i18n/messages/'))
                ? 'assets/messages-[name]-[hash].js'
                : 'assets/[name]-[hash].js',
            // Pages on other sites name it: its address is part of the contract.
            entryFileNames: ({ name }) => (name === 'embed-element' ? 'embed.js' : 'assets/[name]-[hash].js'),
            codeSplitting: { groups: [{ name: sharedChunk(), includeDependenciesRecursively: false }] },
          },
        },
  },
  // Native code stays where it is installed.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
}))
