import { isoOf } from './task.mjs'

/**
 * @typedef {import('./load.mjs').LoadSubject} LoadSubject
 * @typedef {import('./task.mjs').Days} Days
 */

/** The drawing to its last name, for what stands behind it is there too, and something to read beside it. */
const READ = `document.querySelector('svg.drawing') && document.querySelector('.map-frame + *') && document.querySelector('[data-panel] p, .embed-list')`
const LIVE = `document.querySelector('[data-map][data-status=live][data-shown]')`
const DRAWN = 'window.drawn() === true'

/** @param {string} name @param {string} path @returns {LoadSubject} */
const peer = (name, path) => ({ name, path, marks: { event: DRAWN } })

/**
 * What is opened, each on its own first view.
 * @param {{ first: Days, last: Days }} windows
 * @returns {readonly LoadSubject[]}
 */
export function loadSubjects({ first, last }) {
  const query = `from=${isoOf(first.from)}&to=${isoOf(first.to)}&last=${isoOf(last.to)}`
  return [
    peer('floor', `/floor/?${query}`),
    { name: 'app', path: '/', marks: { read: READ, live: LIVE } },
    { name: 'embed', path: '/embed.html', marks: { read: READ, live: LIVE } },
    peer('setData', `/maplibre/?${query}&mode=data`),
    peer('Leaflet', `/leaflet/?${query}`),
  ]
}
