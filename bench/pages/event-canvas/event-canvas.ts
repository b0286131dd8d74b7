// The project's own event layer without map, time control or interface: a step lays the window out, uploads it and draws.
import { loadDataset } from '../../../src/data/load-dataset.ts'
import { ALL_KINDS, type TimeWindow } from '../../../src/domain/dataset/window.ts'
import { mercatorX, mercatorY } from '../../../src/domain/geometry/mercator.ts'
import { EventCanvas } from '../../../src/map/events/event-canvas.ts'
import { eventLook } from '../../../src/map/events/event-look.ts'
import { firstWindow, nextFrame, offer } from '../task.js'

const loaded = await loadDataset(new URL('/data/', location.href).href)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault))
const { dataset } = loaded.value
const canvas = document.getElementById('map')
if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
const events = new EventCanvas(canvas, eventLook(dataset.map, 'light'))
events.setEvents(dataset.events)
const [[west, south], [east, north]] = dataset.map.start.bounds
events.setCamera({
  centreX: mercatorX((west + east) / 2),
  centreY: mercatorY((south + north) / 2),
  // The events' bounds fill four fifths of the width, as they do on the floor.
  zoom: Math.log2((innerWidth * 0.8) / (mercatorX(east) - mercatorX(west)) / 512),
  width: innerWidth,
  height: innerHeight,
  pixelRatio: 1,
})
let due: TimeWindow | null = null
let drawn = false
const step = (days: TimeWindow) => {
  if (!due)
    requestAnimationFrame(() => {
      if (due) events.setWindow(due, { kinds: ALL_KINDS })
      events.draw()
      due = null
      drawn = true
    })
  due = days
}
step(firstWindow)
offer({
  step,
  settle: async (days: TimeWindow) => {
    step(days)
    await nextFrame()
  },
  drawn: () => drawn,
})
