import { expect, test } from 'vitest'
import { answerFor } from './answer-for.ts'

const SCOPE = 'https://example.org/map/'
const of = (path: string) => answerFor(new URL(path, SCOPE).href, SCOPE)

test('frames on other sites are left alone, whatever their address', () => {
  for (const path of [
    'embed.html',
    'embed.html?place=shusha',
    'embed/place/shusha.html',
    'en/embed.html',
    'embed',
    'embed.js',
  ])
    expect(of(path), path).toEqual({ kind: 'embed' })
})

test('other sites, and other folders of this one, are none of its business', () => {
  expect(of('https://example.com/map/')).toEqual({ kind: 'foreign' })
  expect(of('/elsewhere/')).toEqual({ kind: 'foreign' })
})

test('the start page answers every query, in its language', () => {
  expect(of('./?place=shusha')).toEqual({ kind: 'shell', url: `${SCOPE}index.html` })
  expect(of('index.html')).toEqual({ kind: 'shell', url: `${SCOPE}index.html` })
  expect(of('en/?from=2020-09-27')).toEqual({ kind: 'shell', url: `${SCOPE}en/index.html` })
  expect(of('en/about-data.html')).toEqual({ kind: 'shell', url: `${SCOPE}en/about-data.html` })
})

test('a page of one record has its view on the start page, query and all', () => {
  expect(of('place/shusha.html')).toEqual({ kind: 'record', url: `${SCOPE}?place=shusha` })
  expect(of('en/event/ev-1')).toEqual({ kind: 'record', url: `${SCOPE}en/?event=ev-1` })
  expect(of('story/a-b.html?step=2')).toEqual({ kind: 'record', url: `${SCOPE}?step=2&story=a-b` })
})

test('assets and data are files', () => {
  expect(of('assets/index-1.js')).toEqual({ kind: 'file' })
  expect(of('data/manifest.json')).toEqual({ kind: 'file' })
})
