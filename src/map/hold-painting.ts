import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Keeps MapLibre from drawing while nobody sees it: it draws a frame for every tile and every set of glyphs that comes
 * in, ten or twenty before the first that is complete, and on software graphics those queue up for seconds before it.
 * All else goes on (sources, tiles, placement of labels, events). Returns what lets it draw again and asks for a frame.
 *
 * MapLibre has no option for this; its `map.painter` is public (6.17), and a painter made anew after a lost context
 * draws as ever.
 */
export function holdPainting(map: MapLibreMap): () => void {
  const { painter } = map
  painter.render = () => {}
  return () => {
    // The class's own method stands behind.
    Reflect.deleteProperty(painter, 'render')
    map.triggerRepaint()
  }
}
