import { flow, rooms } from './table.mjs'

const START = '<!-- rooms: made from scripts/rooms/table.mjs by `node scripts/boundaries.mjs --write` -->'
const END = '<!-- /rooms -->'

const nodeName = (/** @type {string} */ name) => name.replace(/[^\w]/g, '_')
/** What stands in the picture without being a room. @type {Readonly<Record<string, string>>} */
const THINGS = { dataset: '[(dist/data)]', pages: '[/dist/*.html/]' }

/** The flow of data and the rule of each room, as Markdown. */
export function roomsAsMarkdown() {
  const names = [...new Set(flow.flat())]
  const shapes = names.map((name) => `  ${nodeName(name)}${THINGS[name] ?? `[${name}]`}`)
  const arrows = flow.map(([from, to]) => `  ${nodeName(from)} --> ${nodeName(to)}`)
  const rows = Object.entries(rooms).map(([name, { holds, kind, may, packages }]) => {
    const list = (/** @type {readonly string[]} */ items) =>
      items.map((item) => `\`${item}\``).join(', ') || '-'
    return `| \`${name}\` | ${holds} | ${kind} | ${list(may)} | ${list(packages)} |`
  })
  return [
    START,
    '',
    '```mermaid',
    'flowchart LR',
    ...shapes,
    ...arrows,
    '```',
    '',
    '| room | holds | kind | may import | packages |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    END,
  ].join('\n')
}

/**
 * A document with its part about the rooms made anew. Throws where it has no such part.
 * @param {string} document
 */
export function withRooms(document) {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`the lines ${START} and ${END} are missing`)
  return document.slice(0, start) + roomsAsMarkdown() + document.slice(end + END.length)
}
