/** Sources that tell the same text, or one source alone. */
export interface Origin {
  /** Ids in the order they were given. */
  sources: string[]
}

/**
 * Sources grouped by origin: those that share a text, directly or through another, are one. `sharesWith` gives the ids
 * a source shares passages with; ids it does not know stand alone.
 */
export function originsOf(
  sources: readonly string[],
  sharesWith: (id: string) => readonly string[],
): Origin[] {
  const order = new Map<string, number>()
  for (const source of sources) if (!order.has(source)) order.set(source, order.size)
  const seen = new Set<string>()
  const origins: Origin[] = []
  for (const source of order.keys()) {
    if (seen.has(source)) continue
    const group = new Set([source])
    const waiting = [source]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      for (const other of sharesWith(id)) {
        if (!order.has(other) || group.has(other)) continue
        group.add(other)
        waiting.push(other)
      }
    for (const id of group) seen.add(id)
    origins.push({ sources: [...group].sort((a, b) => order.get(a)! - order.get(b)!) })
  }
  return origins
}
