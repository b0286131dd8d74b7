import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'
import { itemsOf } from './items.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const PARAGRAPH =
  'قال متحدث باسم البلدية إن الجسر الجديد سيفتح أمام السيارات مطلع الشهر المقبل بعد تأخر دام عاما كاملا.'

function texts(name: string, content: string | Uint8Array): string[] {
  const file = join(folder, name)
  writeFileSync(file, content)
  return itemsOf(file).map((item) => (item.ok ? item.text : `refused: ${item.reason}`))
}

describe('encodings', () => {
  it('are told apart', () => {
    const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
    expect(decodeText(Buffer.from(PARAGRAPH))).toMatchObject({ encoding: 'utf-8' })
    expect(decodeText(utf16(`\ufeff${PARAGRAPH}`))).toMatchObject({ encoding: 'utf-16le' })
    expect(decodeText(utf16(PARAGRAPH))).toEqual({ text: PARAGRAPH, encoding: 'utf-16le' })
    // «قال متحدث باسم الوزارة» in Windows-1256
    const windows = Buffer.from(
      'de c7 e1 20 e3 ca cd cf cb 20 c8 c7 d3 e3 20 c7 e1 e6 d2 c7 d1 c9 20 de c7 e1 20 e3 ca cd cf cb'.replaceAll(
        ' ',
        '',
      ),
      'hex',
    )
    expect(decodeText(windows)).toMatchObject({ text: expect.stringContaining('متحدث باسم الوزارة') })
    expect(decodeText(Buffer.from([0, 1, 2, 0xff, 0xfe, 9]))).toEqual({
      fault: 'is no text in UTF-8, UTF-16 or Windows-1256',
    })
  })

  it('are not mixed up: UTF-8 with a broken place is no Windows-1256', () => {
    const bytes = Buffer.from(PARAGRAPH)
    bytes[20] = 0xff
    expect(decodeText(bytes)).toEqual({ fault: 'is not valid UTF-8 (first broken at byte 20)' })
  })
})

describe('intake', () => {
  it('takes the article out of a web page with its date and publisher', () => {
    const page = `<!doctype html><html><head><meta property="og:site_name" content="صدى الجبل"><meta property="article:published_time" content="2020-11-09T10:00:00Z"></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>افتتاح الجسر الجديد مطلع الشهر</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`
    const [text] = texts('page.html', page)
    expect(text).toContain('افتتاح الجسر الجديد')
    expect(text).toContain(PARAGRAPH)
    expect(text).toContain('تاريخ النشر: 2020-11-09')
    expect(text).toContain('المصدر: صدى الجبل')
    expect(text).not.toContain('الرئيسية')
  })

  it('takes the items of RSS, Atom and JSON Feed', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>صدى</title><item><title>عنوان أول</title><pubDate>Mon, 09 Nov 2020 10:00:00 GMT</pubDate><description>&lt;p&gt;${PARAGRAPH}&lt;/p&gt;</description></item></channel></rss>`
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>صدى</title><entry><title>عنوان أول</title><published>2020-11-09T10:00:00Z</published><content type="text">${PARAGRAPH}</content></entry></feed>`
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'صدى',
      items: [{ id: 1, title: 'عنوان أول', content_text: PARAGRAPH }],
    })
    for (const [name, content] of [
      ['a.xml', rss],
      ['b.atom', atom],
      ['c.json', json],
    ] as const) {
      const [text, ...more] = texts(name, content)
      expect(more, name).toEqual([])
      expect(text, name).toContain('عنوان أول')
      expect(text, name).toContain(PARAGRAPH)
    }
  })

  it('takes NDJSON line by line, a broken line costing only itself', () => {
    expect(texts('a.ndjson', `${JSON.stringify({ id: 1, text: PARAGRAPH })}\n{"id":2}\n`)).toEqual([
      PARAGRAPH,
      'refused: is no record {id, text}',
    ])
  })

  it('knows a saved page by what follows its comments and declarations', () => {
    const body = `<h1>افتتاح الجسر الجديد</h1>${`<p>${PARAGRAPH}</p>`.repeat(2)}`
    for (const page of [
      `<!-- saved from url=(0020)http://example.com/ -->\n<html><body>${body}</body></html>`,
      `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body>${body}</body></html>`,
      `<section>${body}</section>`,
    ])
      expect(texts('saved.html', page)).toEqual([`افتتاح الجسر الجديد\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`])
  })

  it('takes day and publisher from structured data, and no day from beside another story', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'افتتاح الجسر',
      datePublished: '2020-11-09',
      publisher: { name: 'صدى الجبل' },
    })
    const page = (script: string): string =>
      `<html><head>${script}</head><body><header><time datetime="2026-01-01">اليوم</time></header><aside><article><time datetime="2025-01-01">2025</time></article></aside><article><h1>افتتاح الجسر</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`
    const [text] = texts('data.html', page(`<script type="application/ld+json">${data}</script>`))
    expect(text).toContain('تاريخ النشر: 2020-11-09')
    expect(text).toContain('المصدر: صدى الجبل')
    expect(texts('none.html', page('')).join()).not.toMatch(/202[56]/)
  })

  it('takes the headline, not the name of the site set as one', () => {
    const page = `<html><head><title>افتتاح الجسر - صدى الجبل</title></head><body><h1>صدى الجبل</h1><article><h1>افتتاح الجسر</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`
    expect(texts('two.html', page)[0]).toMatch(/^افتتاح الجسر\n/)
  })

  it('tells a day of change from a day of publication in a feed', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>عنوان</title><updated>2020-11-09T10:00:00Z</updated><content type="xhtml"><div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></content></entry></feed>`
    expect(texts('a.atom', feed)).toEqual([
      `عنوان\nآخر تحديث: 2020-11-09T10:00:00Z\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n`,
    ])
  })

  it('takes titles without the markup that feeds escape', () => {
    const items = ['عنوان &lt;b&gt;مهم&lt;/b&gt;', '&amp;quot;عنوان&amp;quot; مهم'].map(
      (title) => `<item><title>${title}</title><description>${PARAGRAPH}</description></item>`,
    )
    const feed = `<rss><channel>${items.join('')}</channel></rss>`
    expect(texts('titles.xml', feed).map((text) => text.split('\n')[0])).toEqual(['عنوان مهم', '"عنوان" مهم'])
  })

  it('takes NDJSON under any name, and text that begins with a bracket as text', () => {
    const line = JSON.stringify({ id: 1, text: PARAGRAPH })
    expect(texts('lines.txt', `${line}\n${line}\n`)).toEqual([PARAGRAPH, PARAGRAPH])
    expect(texts('text.txt', `[1] ${PARAGRAPH}`)).toEqual([`[1] ${PARAGRAPH}`])
    expect(texts('array.json', `[${line}]`).join()).toContain('neither a JSON Feed')
  })

  it('reads what is no file without waiting for an end that never comes', () => {
    expect(itemsOf('/dev/zero')).toEqual([{ ok: false, name: '/dev/zero', reason: 'is no regular file' }])
  })

  it.each([
    ['deep.html', `<html><body>${'<div>'.repeat(50_000)}${PARAGRAPH}`, 'nested over 256 deep'],
    ['deep.xml', `<rss><channel>${'<item>'.repeat(50_000)}${PARAGRAPH}`, 'nested over 256 deep'],
    ['attribute.html', `<html><body><div class="${'x '.repeat(200_000)}"><p>${PARAGRAPH}</p>`, 'stack'],
    ['utf-32.txt', Buffer.from(`\ufeff${[...PARAGRAPH].join('\0')}`, 'utf16le'), 'is no text'],
    ['empty.txt', '', 'is empty'],
    ['latin.txt', 'no Arabic here', 'holds no Arabic'],
    ['other.json', '{"a":1}', 'neither a JSON Feed'],
    ['bare.html', '<html><body></body></html>', 'no article'],
    ['binary.txt', new Uint8Array([0, 1, 2, 3, 0, 9]), 'is no text'],
  ])('refuses %s with its reason', (name, content, reason) => {
    expect(texts(name, content).join()).toContain(reason)
  })
})
