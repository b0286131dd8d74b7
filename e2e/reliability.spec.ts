import { expect } from './fixtures.ts'
import { test as mapTest } from './map-test.ts'
import { type FaultyServer, lineFaults, startFaultyServer } from './reliability/faulty-server.ts'
import { outcomeOf } from './reliability/outcome.ts'
import { type Row, writeRow, writtenRow } from './reliability/table.ts'

interface VisitFile {
  name: string
  /** Of its path. */
  form: RegExp
  /** Asked for only where there is WebGL. */
  live?: boolean
  /** Of a page that needs it. */
  query?: string
  /** Stands for its kind in every run of the suite; the others are broken by `npm run faults`. */
  always?: boolean
}

/** What a visit asks for. */
const FILES: readonly VisitFile[] = [
  { name: 'entry script', form: /\/assets\/index-[^/]+\.js$/, always: true },
  { name: 'script shared by the entries', form: /\/assets\/live-[^/]+\.js$/ },
  { name: 'panels', form: /\/assets\/page-panels-[^/]+\.js$/, always: true },
  { name: 'styles of cards', form: /\/assets\/page-later-[^/]+\.css$/ },
  { name: 'font of the interface', form: /\/assets\/vazirmatn-arabic-wght[^/]+\.woff2$/ },
  { name: 'manifest.json', form: /\/data\/manifest\.json$/, always: true },
  { name: 'core.json', form: /\/core\.json$/ },
  { name: 'places.geojson', form: /\/places\.geojson$/ },
  { name: 'regions.geojson', form: /\/regions\.geojson$/ },
  { name: 'routes.geojson', form: /\/routes\.geojson$/ },
  { name: 'events.bin', form: /\/events\.bin$/, always: true },
  { name: 'event-ids.json', form: /\/event-ids\.json$/ },
  { name: 'other-events.json', form: /\/other-events\.json$/ },
  { name: 'basemap.json', form: /\/basemap\.json$/ },
  {
    name: 'titles of events',
    form: /\/details\/heads-/,
    query: '?view=list&from=2016-04-01&to=2016-04-30',
    always: true,
  },
  { name: 'facets of the filters', form: /\/details\/facets/, query: '?sides=azerbaijan' },
  { name: 'live drawing', form: /\/assets\/live-drawing-[^/]+\.js$/, always: true },
  { name: 'map library', form: /\/assets\/conflict-map-[^/]+\.js$/, live: true, always: true },
  { name: "map library's worker", form: /\/assets\/maplibre-gl-worker-[^/]+\.mjs$/, live: true },
  { name: 'fonts of map labels', form: /\/assets\/vazirmatn-arabic-wght[^/]+\.woff2$/, live: true },
  { name: 'relief', form: /\/relief\.webp$/, live: true },
]

const test = mapTest.extend<{ line: FaultyServer }>({
  line: async ({ baseURL }, provide) => {
    const line = await startFaultyServer(baseURL ?? '')
    await provide(line)
    await line.close()
  },
})

/** What a broken line says in the console by itself; an error of our own code is none of it. */
const BY_THE_BROWSER = [
  /^console: Failed to load resource/,
  /^console: Failed to load module script/,
  /^console: (?:Failed to decode downloaded font|OTS parsing error)/,
  /^console: Refused to execute script/,
]

const all = process.env.FAULTS === 'write'

for (const { name, form, live = false, query = '' } of FILES.filter(({ always }) => all || always))
  test(`${name} that fails, in every way`, async ({ browser, line, faults, map }, { project }) => {
    test.skip(live === map.drawn, live ? 'asked for only with WebGL' : 'seen in the project without WebGL')
    test.setTimeout(180_000)
    for (const usual of BY_THE_BROWSER) faults.provoke(usual)
    const row: Partial<Row> = {}
    for (const fault of lineFaults) {
      line.break(form, fault)
      const context = await browser.newContext({
        baseURL: line.origin,
        locale: 'ar',
        viewport: project.use.viewport ?? null,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        // Half of a script is no script: the browser says so before any of it runs.
        const half = fault === 'is cut short' && error.name === 'SyntaxError'
        if (!half) faults.add(`uncaught, ${name} ${fault}: ${error.message}`)
      })
      await page.goto(`/${query}`, { waitUntil: 'commit' })
      row[fault] = await outcomeOf(page, map.drawn ? 'unsupported' : 'live')
      expect(line.broken().length, `${name} was asked for`).toBeGreaterThan(0)
      await context.close()
    }
    if (all) writeRow(name, row as Row)
    else expect(row).toEqual(writtenRow(name))
  })
