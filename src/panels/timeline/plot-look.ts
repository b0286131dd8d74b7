import type { MapState } from '../../store/state.ts'
import type { PlotLook } from './plot-canvas.ts'

/** Colours of the kind groups: the tokens `--kind-<id>` where they are set, else the dataset's own. */
function kindColours(style: CSSStyleDeclaration, { dataset }: Pick<MapState, 'dataset'>): string[] {
  return dataset.map.kinds.map(({ id, colour }) => style.getPropertyValue(`--kind-${id}`).trim() || colour)
}

/** The plot's colours as the page's tokens have them now; with forced colours the system's own. */
export function plotLook(root: Element, state: Pick<MapState, 'dataset'>): PlotLook {
  if (matchMedia('(forced-colors: active)').matches) {
    return {
      paper: 'Canvas',
      shade: 'Canvas',
      accent: 'ButtonText',
      focus: 'Highlight',
      kinds: state.dataset.map.kinds.map(() => 'CanvasText'),
      veil: 0.5,
    }
  }
  const style = getComputedStyle(root)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    paper: token('--paper'),
    shade: token('--accent-soft'),
    accent: token('--accent'),
    focus: token('--focus'),
    kinds: kindColours(style, state),
    veil: 0.62,
  }
}
