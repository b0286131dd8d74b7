import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

test('breaks and blocks part paragraphs, marks within a line do not', () => {
  expect(paragraphsOf('<div>ألفا <b>بي</b>تا<br>جيم</div><div>دال</div>')).toEqual([
    'ألفا بيتا',
    'جيم',
    'دال',
  ])
})

test('text beside blocks is kept', () => {
  expect(paragraphsOf('ألفا<p>بيتا</p>جيم<blockquote>دال <p>هاء</p></blockquote>')).toEqual([
    'ألفا',
    'بيتا',
    'جيم',
    'دال',
    'هاء',
  ])
})

test('scripts and styles are no text', () => {
  expect(paragraphsOf('<p>ألفا<script>var باكو</script></p><style>.باكو{}</style>')).toEqual(['ألفا'])
})
