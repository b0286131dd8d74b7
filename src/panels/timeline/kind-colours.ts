import type { MapState } from '../../store/state.ts'

/**
 * Colours of the kind groups for a canvas inside `root`: the tokens `--kind-<id>` where they are set, else the
 * dataset's own. With forced colours, the system's text colour for all: shape and label tell kinds apart there.
 */
export function kindColours(root: Element, { dataset }: Pick<MapState, 'dataset'>): string[] {
  if (matchMedia('(forced-colors: active)').matches) return dataset.map.kinds.map(() => 'CanvasText')
  const style = getComputedStyle(root)
  return dataset.map.kinds.map(({ id, colour }) => style.getPropertyValue(`--kind-${id}`).trim() || colour)
}
