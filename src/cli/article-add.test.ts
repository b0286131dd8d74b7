import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const TEXT = `صحيفة الساحل
وصول قافلة إلى شوشا
22 أيلول 2023

وصلت قافلة من الشاحنات إلى مدينة شوشا مساء الجمعة، وقال سائقوها إنهم عبروا ممر لاتشين من دون توقف.

وأضافوا أن الطريق إلى ستيباناكيرت بقي مفتوحًا طوال النهار.
`

let folder: string
let data: string
let texts: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'))
  data = join(folder, 'data')
  texts = join(folder, 'texts')
  cpSync('geodata', data, { recursive: true, filter: (path) => !/articles\/|basemap|gold/.test(path) })
  mkdirSync(texts)
})
afterEach(() => rmSync(folder, { recursive: true }))

function article(options: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/article.ts', ...options], {
    env: { ...process.env, MAP_DATA: data, NODE_NO_WARNINGS: '1', ...environment },
    encoding: 'utf8',
  })
  return { status, stdout, faults: stderr.split('\n').filter((line) => line !== '') }
}
const add = (...more: string[]) => article(['add', '--quiet', ...more, texts])
const records = () => readdirSync(join(data, 'articles')).filter((one) => one.endsWith('.json'))

test('a text and its copy under another name make one record, and adding them again changes nothing', () => {
  writeFileSync(join(texts, 'a.txt'), TEXT)
  writeFileSync(join(texts, 'b.txt'), Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))
  expect(add().stdout.match(/: (?:written|unchanged), \d mentions/g)).toEqual([
    ': written, 4 mentions',
    ': unchanged, 4 mentions',
  ])
  const [name, ...more] = records()
  expect(more).toEqual([])
  const record = readFileSync(join(data, 'articles', name!), 'utf8')
  add('--keep-text')
  const times = () =>
    readdirSync(join(data, 'articles')).map((one) => statSync(join(data, 'articles', one)).mtimeMs)
  const before = times()
  expect(add('--keep-text').stdout.match(/: (?:written|unchanged)/g)).toEqual([': unchanged', ': unchanged'])
  expect(readFileSync(join(data, 'articles', name!), 'utf8')).toBe(record)
  expect(times()).toEqual(before)
})

test('a headline with signs that the map refuses costs its record nothing but them', () => {
  writeFileSync(join(texts, 'a.txt'), TEXT.replace('وصول قافلة', '\u202eوصول <b>قافلة'))
  expect(add()).toMatchObject({ status: 0, faults: [] })
  expect(readFileSync(join(data, 'articles', records()[0]!), 'utf8')).toContain(
    '"title": "وصول bقافلة إلى شوشا"',
  )
})

test('an address that is none is left out', () => {
  const paragraphs = TEXT.split('\n\n').map((text) => `<p>${text}</p>`)
  writeFileSync(
    join(texts, 'a.html'),
    `<html><head><link rel="canonical" href="/a/1"></head><body><h1>وصول قافلة</h1>${paragraphs.join('')}</body></html>`,
  )
  expect(add()).toMatchObject({ status: 0, faults: [] })
  expect(readFileSync(join(data, 'articles', records()[0]!), 'utf8')).not.toContain('"url"')
})

test('texts of one file named by it do not overwrite one another', () => {
  const lines = ['شوشا', 'هادروت'].map((town) =>
    JSON.stringify({ id: town, text: TEXT.replaceAll('شوشا', town) }),
  )
  writeFileSync(join(texts, 'wire.ndjson'), lines.join('\n'))
  for (let run = 0; run < 2; run++) {
    expect(add('--id-from-name')).toMatchObject({ status: 0, faults: [] })
    expect(records()).toEqual([expect.stringMatching(/^wire-/), expect.stringMatching(/^wire-/)])
  }
})

test('a record that cannot be written costs only itself', () => {
  writeFileSync(join(texts, 'a.txt'), TEXT)
  writeFileSync(join(texts, 'b.txt'), TEXT.replaceAll('شوشا', 'هادروت'))
  mkdirSync(join(data, 'articles', 'a.txt'), { recursive: true })
  const { status, stdout, faults } = add('--keep-text', '--id-from-name')
  expect(status).toBe(2)
  expect(faults).toEqual([
    expect.stringMatching(/a\.txt: \S*articles\/a\.txt cannot be written: is a folder/),
  ])
  expect(stdout).toMatch(/b\.json: written/)
  expect(readdirSync(join(data, 'articles')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a record that cannot be read costs only itself, and is not written over', () => {
  writeFileSync(join(texts, 'a.txt'), TEXT)
  writeFileSync(join(texts, 'b.txt'), TEXT.replaceAll('شوشا', 'هادروت'))
  add('--id-from-name')
  const broken = join(data, 'articles', 'a.json')
  writeFileSync(broken, '{"edited": "by hand"')
  const again = add('--id-from-name')
  expect(again).toMatchObject({
    status: 2,
    faults: [
      expect.stringMatching(/articles\/a\.json: is not JSON/),
      expect.stringMatching(/a\.txt: its record \S*articles\/a\.json is broken: mend it first/),
    ],
  })
  expect(again.stdout).toMatch(/b\.json: unchanged/)
  expect(readFileSync(broken, 'utf8')).toBe('{"edited": "by hand"')
  const check = article(['check'], { ARTICLE_TEXTS: texts })
  expect(check).toMatchObject({ status: 2, faults: [expect.stringMatching(/a\.json: is not JSON/)] })
  expect(check.stdout).not.toMatch(/no text at hand/)
})

test('a folder without texts is told, and what is missing by its reason', () => {
  expect(article(['add', texts, join(folder, 'nowhere')])).toMatchObject({
    status: 2,
    faults: [
      expect.stringMatching(/texts: holds no texts/),
      expect.stringMatching(/nowhere: does not exist/),
    ],
  })
})

test('a broken list of newsrooms is told in a line', () => {
  writeFileSync(join(data, 'publishers.json'), '{')
  expect(article(['add', texts])).toMatchObject({
    status: 2,
    faults: [expect.stringMatching(/^article: .*publishers\.json: is not JSON/)],
  })
})

test('two places with one id are refused: which of them is meant nobody can tell', () => {
  const places = JSON.parse(readFileSync(join(data, 'places.geojson'), 'utf8'))
  places.features.push(places.features[0])
  writeFileSync(join(data, 'places.geojson'), JSON.stringify(places))
  expect(article(['check'])).toMatchObject({
    status: 2,
    faults: [expect.stringMatching(/places\.geojson: two places have the id /)],
  })
})

test('check finds the text of a page or in another encoding again, and says when it is another', () => {
  const page = `<html><body><h1>وصول قافلة</h1><p>${TEXT.replaceAll('\n\n', '</p><p>')}</p></body></html>`
  writeFileSync(join(texts, 'a.html'), page)
  writeFileSync(join(texts, 'b.txt'), Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))
  add()
  const check = () => article(['check'], { ARTICLE_TEXTS: texts })
  expect(check()).toMatchObject({ status: 0, faults: [] })
  expect(check().stdout).not.toMatch(/no text at hand/)
  writeFileSync(join(texts, 'b.txt'), `${TEXT}وعادت.`)
  expect(check()).toMatchObject({
    status: 2,
    faults: [expect.stringMatching(/b\.txt: the text of .* changed/)],
  })
  expect(article(['check'], { ARTICLE_TEXTS: join(folder, 'nowhere') })).toMatchObject({
    status: 2,
    faults: [expect.stringMatching(/ARTICLE_TEXTS: no folder/)],
  })
})
