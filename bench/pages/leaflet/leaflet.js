// Leaflet with leaflet.timeline in its fair form: drawn on a canvas, without a tick mark in the slider for every day.
import L from 'leaflet'
import 'leaflet.timeline'
import 'leaflet/dist/leaflet.css'
import { firstWindow, lastDay, nextFrame, offer } from '../task.js'

const DAY = 86_400_000
const length = firstWindow.to - firstWindow.from + 1
const map = L.map('map', { preferCanvas: true, attributionControl: false }).setView([39.75, 46], 7)
/** @type {unknown} */
const data = await (await fetch('/events.geojson')).json()
const timeline = L.timeline(data, {
  // An event stays for as long as the window is wide.
  getInterval: ({ properties }) => {
    const start = Date.parse(properties.date)
    return { start, end: start + length * DAY, endExclusive: true }
  },
  pointToLayer: ({ properties }, at) =>
    L.circleMarker(at, { radius: 5, weight: 0, fillColor: '#b5432b', fillOpacity: 0.8 }).bindPopup(
      properties.title,
    ),
})
const control = L.timelineSliderControl({
  start: firstWindow.to * DAY,
  end: lastDay * DAY,
  showTicks: false,
  formatOutput: (time) => new Date(time).toISOString().slice(0, 10),
})
control.addTo(map)
control.addTimelines(timeline)
timeline.addTo(map)
control.setTime(firstWindow.to * DAY)

const step = (/** @type {{ to: number }} */ { to }) => control.setTime(to * DAY)
offer({
  step,
  settle: async (/** @type {{ to: number }} */ days) => {
    step(days)
    await nextFrame()
  },
  shown: () => timeline.getLayers().length,
  drawn: () => timeline.getLayers().length > 0,
})
