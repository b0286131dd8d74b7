// As the tutorials have it: the events as GeoJSON, a native slider, and with each of its moves either the events of the
// window handed over (setData) or a filter on all of them (mode=filter: setFilter). mode=empty: no events at all.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { firstWindow, lastDay, mode, offer } from '../task.js'

setWorkerUrl(workerUrl)
const DAY = 86_400_000
const map = new MapLibreMap({
  container: 'map',
  center: [46, 39.75],
  zoom: 7,
  attributionControl: false,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#f6f1e6' } }],
  },
})
const loaded = new Promise((done) => map.on('load', done))

if (mode === 'empty') {
  await loaded
  const step = () => map.triggerRepaint()
  offer({
    step,
    settle: () =>
      new Promise((done) => {
        map.once('render', done)
        step()
      }),
    drawn: () => true,
  })
} else await showEvents(mode === 'filter')

/** @param {boolean} byFilter */
async function showEvents(byFilter) {
  /** @type {GeoJSON.FeatureCollection<GeoJSON.Point, { date: string, day: number }>} */
  const data = await (await fetch('/events.geojson')).json()
  for (const { properties } of data.features) properties.day = Date.parse(properties.date) / DAY
  const length = firstWindow.to - firstWindow.from
  const slider = /** @type {HTMLInputElement} */ (document.getElementById('time'))
  slider.min = String(firstWindow.to)
  slider.max = String(lastDay)
  slider.value = String(firstWindow.to)
  let count = 0
  const inWindow = (/** @type {number} */ to) => {
    const features = data.features.filter(({ properties: { day } }) => day >= to - length && day <= to)
    count = features.length
    return { ...data, features }
  }
  /** @returns {import('maplibre-gl').FilterSpecification} */
  const filterOf = (/** @type {number} */ to) => [
    'all',
    ['>=', ['get', 'day'], to - length],
    ['<=', ['get', 'day'], to],
  ]
  slider.addEventListener('input', () => {
    const to = Number(slider.value)
    if (byFilter) {
      map.setFilter('events', filterOf(to))
      return
    }
    /** @type {import('maplibre-gl').GeoJSONSource | undefined} */
    const source = map.getSource('events')
    void source?.setData(inWindow(to))
  })
  await loaded
  map.addSource('events', { type: 'geojson', data: byFilter ? data : inWindow(firstWindow.to) })
  map.addLayer({
    id: 'events',
    type: 'circle',
    source: 'events',
    ...(byFilter ? { filter: filterOf(firstWindow.to) } : {}),
    paint: { 'circle-radius': 5, 'circle-color': '#b5432b', 'circle-opacity': 0.8 },
  })
  const step = (/** @type {{ to: number }} */ { to }) => {
    slider.value = String(to)
    slider.dispatchEvent(new Event('input'))
  }
  offer({
    step,
    settle: (/** @type {{ to: number }} */ days) =>
      new Promise((done) => {
        step(days)
        map.once('idle', done)
      }),
    ...(byFilter ? {} : { shown: () => count }),
    drawn: () => map.queryRenderedFeatures({ layers: ['events'] }).length > 0,
  })
}
