import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Keeps the program's compiled form in `.cache/compile`: a later start, and every worker thread, then does without the
// compiler of TypeScript, which costs a fifth of a second and 25 MB. This file and those that import it first are plain
// JavaScript for that reason. Where the folder cannot be written nothing is kept.
enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)))
