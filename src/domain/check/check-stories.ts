import type { Story, StoryStep } from '../schema/story.ts'
import { inEach } from '../text/in-language.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { placeMarkFaults } from './check-marks.ts'
import type { Fault, JsonPath } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import { type KnownIds, unknownCitation, unknownId, unknownPlace } from './references.ts'

const dayOf = (text: string) => parseDay(text) ?? 0

function windowFaults(file: string, at: JsonPath, { window }: StoryStep, folder: DatasetFolder): Fault[] {
  const { from, to } = window
  if (dayOf(to) < dayOf(from)) {
    return [
      {
        file,
        path: [...at, 'window', 'to'],
        reason: `the window ends on ${to}, before it starts on ${from}`,
      },
    ]
  }
  const span = folder.map.value?.span
  if (!span) return []
  const faults: Fault[] = []
  if (dayOf(from) < dayOf(span.from)) {
    const reason = `the window starts on ${from}, before the span (${span.from})`
    faults.push({ file, path: [...at, 'window', 'from'], reason })
  }
  if (dayOf(to) > dayOf(span.to)) {
    faults.push({
      file,
      path: [...at, 'window', 'to'],
      reason: `the window ends on ${to}, after the span (${span.to})`,
      hint: 'move $.span.to in map.json, or look at the year',
    })
  }
  return faults
}

function viewFaults(
  file: string,
  at: JsonPath,
  { view }: StoryStep,
  folder: DatasetFolder,
  known: KnownIds,
): Fault[] {
  if (view.place !== undefined) return unknownPlace(known, file, [...at, 'view', 'place'], view.place)
  const bounds = folder.map.value?.bounds
  if (!bounds || !view.bounds) return []
  const [[west, south], [east, north]] = bounds
  const [[viewWest, viewSouth], [viewEast, viewNorth]] = view.bounds
  if (viewWest >= west && viewSouth >= south && viewEast <= east && viewNorth <= north) return []
  return [
    {
      file,
      path: [...at, 'view', 'bounds'],
      reason: 'the view reaches outside the bounds readers can move in',
      hint: 'widen $.bounds in map.json or narrow this',
    },
  ]
}

/** A marked event has to be among those that the window shows. */
function selectionFaults(
  file: string,
  at: JsonPath,
  { selection, window }: StoryStep,
  folder: DatasetFolder,
  known: KnownIds,
): Fault[] {
  if (!selection) return []
  const path = [...at, 'selection', 'id']
  if (selection.kind === 'place') return unknownPlace(known, file, path, selection.id)
  const event = folder.events.records.find(({ value }) => value.id === selection.id)?.value
  if (!event) return unknownId(file, path, selection.id, 'event', 'events.json', known.events)
  const read = parseEdtf(event.date)
  if (!read.ok || (read.span.start <= dayOf(window.to) && read.span.end > dayOf(window.from))) return []
  return [
    {
      file,
      path,
      reason: `event "${event.id}" (${formatDay(read.span.start)}) lies outside the step's window, ${window.from} to ${window.to}`,
      hint: 'widen the window or mark another',
    },
  ]
}

function stepFaults(
  file: string,
  story: Story,
  index: number,
  folder: DatasetFolder,
  known: KnownIds,
): Fault[] {
  const step = story.steps[index]
  if (!step) return []
  const at = ['steps', index]
  const first = story.steps.findIndex(({ id }) => id === step.id)
  return [
    ...(first === index
      ? []
      : [
          {
            file,
            path: [...at, 'id'],
            reason: `step "${step.id}" is used twice in this story`,
            hint: `it stands first at $.steps[${first}]: rename one`,
          },
        ]),
    ...inEach(step.text).flatMap(([language, paragraphs]) =>
      paragraphs.flatMap((text, i) => placeMarkFaults(file, [...at, 'text', language, i], text, known)),
    ),
    ...windowFaults(file, at, step, folder),
    ...viewFaults(file, at, step, folder, known),
    ...selectionFaults(file, at, step, folder, known),
    ...step.sources.flatMap((id, i) => unknownCitation(known, file, [...at, 'sources', i], id)),
  ]
}

/** Faults of the stories that their schema cannot tell. */
export function checkStories(folder: DatasetFolder, known: KnownIds): Fault[] {
  return folder.stories.flatMap(({ file, value: story }): Fault[] => {
    if (!story) return []
    const named = file.replace(/^stories\/|\.json$/g, '')
    const renamed: Fault[] =
      story.id === named
        ? []
        : [
            {
              file,
              path: ['id'],
              reason: `id "${story.id}" differs from the file's name`,
              hint: `one of the two is wrong: "${named}"`,
            },
          ]
    return [...renamed, ...story.steps.flatMap((_, i) => stepFaults(file, story, i, folder, known))]
  })
}
