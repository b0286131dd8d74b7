import { join } from 'node:path'

interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

const src = join(import.meta.dirname, '..', 'src')
const entry = (path: string) => join(src, path)

/** Every module that a module needs before it runs, itself among them. */
function needsOf(id: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needsOf(next, modules, found)
  return found
}

/** Answers the same for the same entry: asked for each module of the site. */
function remembered(): (path: string, modules: Modules) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (path, modules) => {
    const needs = known.get(path) ?? needsOf(entry(path), modules)
    known.set(path, needs)
    return needs
  }
}

/**
 * Which file a module goes into, where several entries share it; null: as the bundler cuts. Cut by sharing alone, a live
 * frame would ask for thirty files, each with a kilobyte of headers. What goes together here is needed together: nobody
 * loads more than before.
 */
export function sharedChunk(): (id: string, modules: Modules) => string | null {
  const needs = remembered()
  return (id, modules) => {
    const by = (path: string) => needs(path, modules).has(id)
    const opens = by('embed/main.ts')
    const lives = by('embed/live-embed.ts')
    const starts = by('app/main.ts')
    const both = by('app/page-panels.tsx') && by('embed/live-panels.tsx')
    if (opens && (lives || starts || both)) return 'opening'
    const maps = by('map/conflict-map.ts')
    if (starts && (lives || maps)) return 'live'
    if (by('app/page-panels.tsx') && maps) return 'live'
    if (lives && by('embed/live-panels.tsx')) return 'live'
    if (both) return by('panels/waiting-notes.tsx') ? 'react' : 'panels'
    if (maps && by('map/drawing/live-drawing.ts')) return 'drawn'
    return null
  }
}
