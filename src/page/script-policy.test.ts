import { expect, test } from 'vitest'
import { admittedMarkup, admittedScript } from './script-policy.ts'

const address = 'https://maps.example/sub/embed/place/lachin.html'
const page = { address, opaque: false }
const sandboxed = { address, opaque: true }
const WORKER = 'data:text/javascript;charset=utf-8,self.x%3D1'

test('scripts of the own site are admitted, however they are written', () => {
  for (const script of ['https://maps.example/assets/worker.mjs', '/assets/a.js', '../../assets/a.js']) {
    expect(admittedScript(script, page), script).toBe(script)
  }
})

test('scripts of other sites and of odd schemes are not', () => {
  for (const script of [
    'https://evil.example/a.js',
    '//evil.example/a.js',
    'http://maps.example/a.js',
    'javascript:alert(1)',
    'blob:https://evil.example/0b1c',
    'data:text/html,<script>',
    WORKER,
    'https://[',
  ]) {
    expect(admittedScript(script, page), script).toBeNull()
  }
})

test('a worker in a data address is admitted where there is no origin alone', () => {
  expect(admittedScript(WORKER, sandboxed)).toBe(WORKER)
  expect(admittedScript('data:text/html,x', sandboxed)).toBeNull()
  expect(admittedScript('https://evil.example/a.js', sandboxed)).toBeNull()
})

test('no text becomes markup', () => {
  expect(admittedMarkup('')).toBe('')
  expect(admittedMarkup('<b>')).toBeNull()
})
