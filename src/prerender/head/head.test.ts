import { expect, test } from 'vitest'
import { dataBlock, meta } from './elements.ts'
import { languageLinks } from './languages.ts'
import { addressFrom } from './page-address.ts'
import { previewTags } from './preview.ts'

test('no text of the data can end an element', () => {
  expect(meta({ property: 'og:title', content: '"><script>' })).toBe(
    '<meta property="og:title" content="&quot;&gt;&lt;script&gt;">',
  )
  const block = dataBlock({ name: '</script><script>alert(1)</script>' })
  expect(block.match(/<\/?script/g)).toHaveLength(2)
  expect(JSON.parse(block.slice(block.indexOf('>') + 1, block.lastIndexOf('<')))).toEqual({
    name: '</script><script>alert(1)</script>',
  })
})

test('a page names itself in every language, absolutely where the address of the site is known', () => {
  expect(languageLinks('place/shusha.html', 'en', 'https://example.org/map/')).toEqual([
    '<link rel="canonical" href="https://example.org/map/en/place/shusha.html">',
    '<link rel="alternate" hreflang="ar" href="https://example.org/map/place/shusha.html">',
    '<link rel="alternate" hreflang="en" href="https://example.org/map/en/place/shusha.html">',
    '<link rel="alternate" hreflang="x-default" href="https://example.org/map/place/shusha.html">',
  ])
  expect(languageLinks('place/shusha.html', 'ar', null)).toEqual([
    '<link rel="alternate" hreflang="ar" href="../place/shusha.html">',
    '<link rel="alternate" hreflang="en" href="../en/place/shusha.html">',
    '<link rel="alternate" hreflang="x-default" href="../place/shusha.html">',
  ])
})

test('the start page is its folder', () => {
  const start = (language: 'ar' | 'en') => ({ path: 'index.html', language })
  expect(addressFrom(start('ar'), start('ar'), null)).toBe('./')
  expect(addressFrom(start('ar'), start('en'), null)).toBe('en/')
  expect(addressFrom(start('en'), start('ar'), null)).toBe('../')
  expect(addressFrom(start('en'), start('en'), 'https://example.org/')).toBe('https://example.org/en/')
})

test('a preview has a picture only where its address can be said whole', () => {
  const preview = {
    language: 'ar',
    type: 'article',
    title: 'عنوان',
    description: 'وصف',
    site: 'خريطة',
    absolute: null,
    pictureAlt: 'عنوان',
  } as const
  const words = previewTags(preview).join('')
  expect(words).not.toMatch(/og:image|og:url|twitter:image/)
  expect(words).toContain('content="summary"')
  const whole = previewTags({
    ...preview,
    absolute: { page: 'https://example.org/x.html', picture: 'https://example.org/x.png?data=1' },
  }).join('')
  expect(whole).toContain('<meta property="og:image" content="https://example.org/x.png?data=1">')
  expect(whole).toContain('<meta property="og:image:width" content="1200">')
  expect(whole).toContain('content="summary_large_image"')
  expect(whole).toContain('<meta property="og:locale" content="ar_AR">')
})
