import './keep-compiled.mjs'

await import('./link-main.ts')
