import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailMissing } from '../../store/event-records.ts'
import { OnlyOnMap } from '../list/only-on-map.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { collectFile, nextTurn } from './collect-file.ts'
import { type DataFile, type DataRow, type DataTableRow, dataTable } from './data-files.ts'
import { saveFile } from './save-file.ts'
import type { Subject } from './subject.ts'

type Job =
  | { state: 'idle' }
  | { state: 'working'; file: DataFile; done: number; stop: AbortController }
  | { state: 'saved'; file: DataFile }
  | { state: 'cancelled' | 'failed' }

/** The records of the view as files in the standards' formats, written here, with progress and a way to stop. */
export function DataSection({ subject }: { subject: Subject }) {
  const { t } = useTranslation('takeaway')
  const { day } = useDates()
  const store = useMapStoreApi()
  const onlyOnMap = useMapStore((state) => state.onlyOnMap)
  const rows = useMemo(() => dataTable(store, subject, onlyOnMap), [store, subject, onlyOnMap])
  const { job, save } = useExport()
  const asOf = day(store.getState().settledWindow.to)
  const words: Readonly<Record<DataRow, string>> = {
    events: t('table.events'),
    claims: t('table.claims'),
    places: t('table.places'),
    lines: t('table.lines', { day: asOf }),
  }
  return (
    <div className="takeaway-section" data-section="data">
      {subject.kind === 'view' && <OnlyOnMap />}
      <table className="data-table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} data-row={row.row}>
              <th scope="row">
                {words[row.row]} <RowCount row={row} />
              </th>
              <td>
                {row.files.map((file) => (
                  <button
                    key={file.format}
                    type="button"
                    className="button"
                    disabled={row.total === 0 || job.state === 'working'}
                    aria-label={t('saveAs', { what: words[row.row], format: file.format })}
                    onClick={() => void save(file)}
                    data-format={file.format}
                  >
                    <bdi>{file.format}</bdi>
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <JobState job={job} />
      <p className="quiet">{t('dataNote')}</p>
    </div>
  )
}

function RowCount({ row }: { row: DataTableRow }) {
  const { t } = useTranslation('takeaway')
  if (row.row === 'claims') return null
  const count = row.total
  const text =
    row.row === 'events'
      ? t('ui:eventsCount', { count })
      : t(row.row === 'places' ? 'placesCount' : 'linesCount', { count })
  return <span className="quiet">{text}</span>
}

function JobState({ job }: { job: Job }) {
  const { t } = useTranslation('takeaway')
  const { number } = useDates()
  if (job.state === 'working') {
    const { file, done, stop } = job
    const name = `\u2068${file.name}\u2069`
    return (
      <div className="export-job" data-job="working">
        <label className="export-progress">
          {t('working', { file: name, done: number(done), total: number(file.total) })}
          <progress max={Math.max(1, file.total)} value={done} />
        </label>
        <button type="button" className="button" onClick={() => stop.abort()} data-cancel>
          {t('cancel')}
        </button>
      </div>
    )
  }
  return (
    <p className={job.state === 'failed' ? 'fault' : 'export-job'} role="status" data-job={job.state}>
      {job.state === 'saved' && t('saved', { file: `\u2068${job.file.name}\u2069` })}
      {job.state === 'cancelled' && t('cancelled')}
      {job.state === 'failed' && t('failed')}
    </p>
  )
}

/** Writes one file at a time. One that is cancelled, or left by closing the dialog, leaves nothing. */
function useExport(): { job: Job; save: (file: DataFile) => Promise<void> } {
  const [job, setJob] = useState<Job>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async (file: DataFile) => {
    const stop = new AbortController()
    running.current = stop
    setJob({ state: 'working', file, done: 0, stop })
    try {
      const texts = await collectFile(file.parts(stop.signal), {
        signal: stop.signal,
        onProgress: (done) => setJob({ state: 'working', file, done, stop }),
        breathe: nextTurn,
        now: () => performance.now(),
      })
      stop.signal.throwIfAborted()
      saveFile(file.name, new Blob(texts, { type: file.type }))
      setJob({ state: 'saved', file })
    } catch (error) {
      if (stop.signal.aborted) setJob({ state: 'cancelled' })
      else {
        setJob({ state: 'failed' })
        if (!(error instanceof DetailMissing)) throw error
      }
    } finally {
      running.current = null
    }
  }
  return { job, save }
}
