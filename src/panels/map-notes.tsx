import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesBetween, type DatedFeature, type MapChanges } from '../domain/dataset/changes.ts'
import { noControlOn } from '../domain/dataset/no-control.ts'
import { hasLayer } from '../domain/map-layers.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { ActiveFilters } from './filters/active-filters.tsx'
import { EmptyMap } from './filters/empty-reason.tsx'
import { VersionNote } from './takeaway/version-note.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore, useMapStoreApi } from './use-map-store.ts'

/** How long a sentence about a change stays, ms. */
const STAYS = 9000
/** Names a sentence takes before it says "and others". */
const MOST_NAMES = 2

/**
 * What the map says of its time, in sentences over its free part: that the window was changed for the reader, where
 * playback pauses, what changed on the last day's picture, why no area of control is drawn. `asOf` says the day too,
 * where no legend does.
 */
export function MapNotes({ asOf }: { asOf: boolean }) {
  const { t } = useTranslation()
  const { day } = useDates()
  const last = useMapStore((state) => state.settledWindow.to)
  return (
    <div className="map-notes" data-map-notes>
      {/* CSS shows it where the page's address asks for what is not there (app/start-app.ts). */}
      {!asOf && <p className="missing-note">{t('embed:missing')}</p>}
      {asOf && <p data-as-of>{t('asOf', { day: day(last) })}</p>}
      {asOf && <ActiveFilters />}
      <div role="status">
        <VersionNote />
        <WindowChanged />
        <PlaybackRest />
        <PictureChanged />
        <NoControlReason besideLegend={!asOf} />
      </div>
      <div role="status">
        <EmptyMap />
      </div>
    </div>
  )
}

function WindowChanged() {
  const { t } = useTranslation('time')
  const note = useMapStore((state) => state.windowNote)
  if (!note) return null
  // messages: widened* moved*
  const key = `${note.how}${note.for === 'event' ? 'Event' : 'Article'}`
  return <p data-note="window">{t(key)}</p>
}

function PlaybackRest() {
  const { t } = useTranslation('time')
  const { edtf, language } = useDates()
  const head = useMapStore(({ playback, details }) =>
    playback?.rest == null ? undefined : details.heads.get(playback.rest),
  )
  if (!head) return null
  const event = t('eventTip', { when: edtf(head.date), title: inLanguage(head.title, language) })
  return <p data-note="rest">{t('rest', { event })}</p>
}

/** The changes from the day that was shown before to the day shown now, for a while. */
function useChanges(): MapChanges | null {
  const store = useMapStoreApi()
  const [changes, setChanges] = useState<MapChanges | null>(null)
  useEffect(() => {
    let shown = store.getState().settledWindow.to
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe(({ settledWindow, dataset }) => {
      if (settledWindow.to === shown) return
      const next = changesBetween(dataset, shown, settledWindow.to)
      shown = settledWindow.to
      clearTimeout(timer)
      setChanges(next)
      if (next) timer = setTimeout(() => setChanges(null), STAYS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store])
  return changes
}

function PictureChanged() {
  const { t } = useTranslation('time')
  const { day, language } = useDates()
  const last = useMapStore((state) => state.settledWindow.to)
  const changes = useChanges()
  if (!changes) return null
  const { begins, ends } = changes
  if (begins.length + ends.length === 0) return null
  const names = (features: readonly DatedFeature[]) => {
    const said = features
      .slice(0, MOST_NAMES)
      .map(({ properties }) => t('quoted', { name: inLanguage(properties.name, language) }))
      .join(t('and'))
    return features.length > MOST_NAMES ? t('andOthers', { names: said }) : said
  }
  const key = begins.length === 0 ? 'changeEnds' : ends.length === 0 ? 'changeBegins' : 'changeBoth'
  return <p data-note="changes">{t(key, { day: day(last), begins: names(begins), ends: names(ends) })}</p>
}

/** Why no area of control is drawn; beside a legend that is seen unfolded (wide pages) it is left to that. */
function NoControlReason({ besideLegend }: { besideLegend: boolean }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const map = useMapStore((state) => state.dataset.map)
  const last = useMapStore((state) => state.settledWindow.to)
  const gap = noControlOn(map, last)
  const shown = useMapStore((state) => hasLayer(state.layers, 'regions'))
  if (!gap || !shown) return null
  return (
    <p data-note="no-control" data-beside-legend={besideLegend ? '' : undefined}>
      {t('noControl', { reason: inLanguage(gap.reason, language) })}
    </p>
  )
}
