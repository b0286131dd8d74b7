import type { Position } from '../../domain/schema/common.ts'

type Listener = (position: Position | null) => void

/** Where the pointer is over the map, for what must not be rendered with each of its moves. */
export interface PointerNews {
  tell: Listener
  /** Returns the way to stop. */
  listen: (listener: Listener) => () => void
}

export function pointerNews(): PointerNews {
  const listeners = new Set<Listener>()
  return {
    tell: (position) => {
      for (const listener of listeners) listener(position)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
