import { findPublisher } from '../build/article-facts.ts'
import { monthLength } from '../time/day.ts'
import type { Fault } from './fault.ts'
import type { DatasetFolder } from './folder.ts'

function isDate([year, month, day]: readonly number[]): boolean {
  if (year === undefined) return false
  if (month === undefined) return true
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= monthLength(year, month)))
}

/** Faults of sources.json and publishers.json that their schemas cannot tell. */
export function checkSources(folder: DatasetFolder): Fault[] {
  const { sources, publishers } = folder
  const dates = sources.records.flatMap(({ value, path }) =>
    (['issued', 'accessed'] as const).flatMap((name) =>
      (value[name]?.['date-parts'] ?? []).flatMap((parts, i): Fault[] =>
        isDate(parts)
          ? []
          : [
              {
                file: sources.file,
                path: [...path, name, 'date-parts', i],
                reason: `[${parts.join(', ')}] is no day of the calendar`,
                hint: 'write [year, month, day], [year, month] or [year]',
              },
            ],
      ),
    ),
  )
  const all = publishers.records.map(({ value }) => value)
  const names = publishers.records.flatMap(({ value, path }) =>
    value.forms.flatMap((form, i): Fault[] => {
      const first = findPublisher(all, form)
      if (!first || first.id === value.id) return []
      return [
        {
          file: publishers.file,
          path: [...path, 'forms', i],
          reason: `"${form}" already names publisher "${first.id}"`,
          hint: 'a form tells one newsroom from the others',
        },
      ]
    }),
  )
  return [...dates, ...names]
}
