import './keep-compiled.mjs'

await import('./ndjson-worker.ts')
