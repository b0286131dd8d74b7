import type { CitedWork } from '../../domain/cite/cited-work.ts'
import type { EventRecord } from '../../domain/schema/event.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import type { Messages } from '../../i18n/i18n.ts'
import { drawPicture } from '../../map/drawing/picture/draw-picture.ts'
import type { SvgElementNode } from '../../map/drawing/svg-node.ts'
import type { MapStore } from '../../store/create-store.ts'
import { eventBatches } from '../../store/event-records.ts'
import { LIST_LIMIT } from '../../store/needed-details.ts'
import { pictureRequest, viewHeading } from './picture-request.ts'
import { subjectLink, subjectScope } from './subject.ts'
import { worksOf } from './works.ts'

/** The picture's size on the sheet, in its own pixels: the width of A4 between margins, drawn so that 1 px is 0.9 px. */
const PICTURE = { width: 760, height: 830 }

export interface SheetContent {
  /** Told apart where a sheet is made again. */
  serial: number
  heading: string
  picture: SvgElementNode
  events: readonly EventRecord[]
  /** Events of the view, listed or not. */
  total: number
  /** The list holds only what the map shows. */
  onlyOnMap: boolean
  /** Numbered from 1, in the order in which the events name them. */
  works: readonly CitedWork[]
  numbers: ReadonlyMap<string, number>
  link: string
  dates: DateStyle
}

let serial = 0

/** All that stands on the print sheet. Throws a DetailMissing where a file of details does not come. */
export async function gatherSheet(store: MapStore, instance: Messages): Promise<SheetContent> {
  const state = store.getState()
  const { language, digits, months, dataset } = state
  const indices = subjectScope(state, { kind: 'view' }).events
  const events: EventRecord[] = []
  for await (const batch of eventBatches(store, indices.slice(0, LIST_LIMIT))) events.push(...batch)
  const works = await worksOf(
    store,
    events.flatMap(({ sources }) => sources),
    language,
  )
  const relief = dataset.relief?.url ?? null
  const picture = drawPicture({
    ...pictureRequest(state, instance, { relief, idPrefix: 'sheet' }),
    size: PICTURE,
    bare: true,
  })
  return {
    serial: ++serial,
    heading: viewHeading(state, instance),
    picture,
    events,
    total: indices.length,
    onlyOnMap: state.onlyOnMap && state.viewBounds !== null,
    works,
    numbers: new Map(works.map(({ item }, i) => [item.id, i + 1])),
    link: subjectLink(state, { kind: 'view' }),
    dates: { language, digits, months },
  }
}
