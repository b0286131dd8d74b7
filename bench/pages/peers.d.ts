// What the bench uses of the peers, so that types hold where bench/node_modules is not there.

declare module 'leaflet' {
  interface LeafletMap {
    setView: (at: [number, number], zoom: number) => LeafletMap
  }
  interface Layer {
    bindPopup: (text: string) => Layer
  }
  interface EventFeature {
    properties: { date: string; title: string }
  }
  interface Timeline {
    addTo: (map: LeafletMap) => Timeline
    getLayers: () => readonly unknown[]
  }
  interface SliderControl {
    addTo: (map: LeafletMap) => SliderControl
    addTimelines: (timeline: Timeline) => void
    setTime: (time: number) => void
  }
  const L: {
    map: (id: string, options: { preferCanvas: boolean; attributionControl: boolean }) => LeafletMap
    circleMarker: (
      at: unknown,
      options: { radius: number; weight: number; fillColor: string; fillOpacity: number },
    ) => Layer
    timeline: (
      data: unknown,
      options: {
        getInterval: (feature: EventFeature) => { start: number; end: number; endExclusive: boolean }
        pointToLayer: (feature: EventFeature, at: unknown) => Layer
      },
    ) => Timeline
    timelineSliderControl: (options: {
      start: number
      end: number
      showTicks: boolean
      formatOutput: (time: number) => string
    }) => SliderControl
  }
  export default L
}

declare module 'leaflet.timeline' {}
