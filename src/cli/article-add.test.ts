import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const TEXT = `صحيفة الساحل
وصول قافلة إلى شوشا
22 أيلول 2023

وصلت قافلة من الشاحنات إلى مدينة شوشا مساء الجمعة، وقال سائقوها إنهم عبروا ممر لاتشين من دون توقف.

وأضافوا أن الطريق إلى ستيباناكيرت بقي مفتوحًا طوال النهار.
`

const add = (data: string, texts: string) =>
  execFileSync(process.execPath, ['src/cli/article.ts', 'add', '--quiet', texts], {
    env: { ...process.env, MAP_DATA: data, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    stdio: 'pipe',
  })

test('a text and its copy under another name make one record, and adding them again changes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'add-'))
  const [data, texts] = [join(folder, 'data'), join(folder, 'texts')]
  try {
    cpSync('geodata', data, { recursive: true, filter: (path) => !/articles\/|basemap|gold/.test(path) })
    mkdirSync(texts)
    writeFileSync(join(texts, 'a.txt'), TEXT)
    writeFileSync(join(texts, 'b.txt'), Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))
    expect(add(data, texts).match(/: (?:written|unchanged), \d mentions/g)).toEqual([
      ': written, 4 mentions',
      ': unchanged, 4 mentions',
    ])
    const [name, ...more] = readdirSync(join(data, 'articles')).filter((one) => one.endsWith('.json'))
    expect(more).toEqual([])
    const record = readFileSync(join(data, 'articles', name!), 'utf8')
    expect(add(data, texts).match(/: (?:written|unchanged)/g)).toEqual([': unchanged', ': unchanged'])
    expect(readFileSync(join(data, 'articles', name!), 'utf8')).toBe(record)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
