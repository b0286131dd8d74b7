import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The service worker: one classic script that stands alone; the build then says in it what is kept (offline.mjs). */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  publicDir: false,
  // Workbox asks for it.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target: 'es2022',
    outDir: '.cache/worker',
    lib: {
      entry: 'src/offline/worker.ts',
      formats: ['iife'],
      name: 'worker',
      fileName: () => 'sw.js',
    },
  },
})
