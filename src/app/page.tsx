import { useEffect, useRef, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { directionOf } from '../i18n/direction.ts'
import { createI18n } from '../i18n/i18n.ts'
import { AboutDialog } from '../panels/about-dialog.tsx'
import { Attribution } from '../panels/attribution.tsx'
import { FaultBoundary } from '../panels/fault-boundary.tsx'
import { FaultNote } from '../panels/fault-note.tsx'
import { FilterBar } from '../panels/filters/filter-bar.tsx'
import { Legend } from '../panels/legend.tsx'
import { ListView } from '../panels/list/list-view.tsx'
import { MapArea } from '../panels/map-area.tsx'
import { SheetHandle, type SheetStop } from '../panels/sheet-handle.tsx'
import { SidePanel } from '../panels/side-panel.tsx'
import { SiteProvider } from '../panels/site.ts'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { TopBar } from '../panels/top-bar.tsx'
import { MapStoreProvider, useMapStore, useMapStoreApi } from '../panels/use-map-store.ts'
import { usePageTheme } from '../panels/use-page-theme.ts'
import { usePageTitle } from '../panels/use-page-title.ts'
import type { MapStore } from '../store/create-store.ts'

/**
 * The whole page over one store. `drawing` is the static first picture, given where HTML is made ahead of time; `root`
 * the relative address of the site's folder of this language, null where no prebuilt pages lie beside this one.
 */
export function Page({
  store,
  drawing,
  root = null,
}: {
  store: MapStore
  drawing?: string
  root?: string | null
}) {
  const [i18n] = useState(() => createI18n(store.getState().language))
  const [site] = useState(() => ({ root, form: 'full' as const }))
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider value={site}>
        <MapStoreProvider value={store}>
          <PageBody drawing={drawing} />
        </MapStoreProvider>
      </SiteProvider>
    </I18nextProvider>
  )
}

function PageBody({ drawing }: { drawing?: string | undefined }) {
  const { t, i18n } = useTranslation()
  const language = useMapStore((state) => state.language)
  const view = useMapStore((state) => state.view)
  const store = useMapStoreApi()
  usePageTitle()
  usePageTheme()
  const about = useRef<HTMLDialogElement>(null)
  const [sheet, setSheet] = useState<SheetStop>(view === 'list' ? 'low' : 'middle')
  useEffect(() => {
    void i18n.changeLanguage(language)
    document.documentElement.lang = language
    // On <body>, not <html>: map labels are drawn on a canvas that inherits the document's direction, and a
    // right-to-left document mirrors their brackets.
    document.body.dir = directionOf(language)
  }, [language, i18n])
  useEffect(
    () =>
      store.subscribe(({ selection, query, view }, previous) => {
        if (view === 'list' && view !== previous.view) setSheet('low')
        const listed = query !== '' && query !== previous.query
        if (listed || (selection && selection !== previous.selection))
          setSheet((stop) => (stop === 'low' ? 'middle' : stop))
      }),
    [store],
  )
  const openAbout = () => about.current?.showModal()
  return (
    <div className="app" data-sheet={sheet} data-view={view}>
      <a className="skip-link" href="#panel">
        {t('skipToPanel')}
      </a>
      <a className="skip-link" href="#time">
        {t('skipToTime')}
      </a>
      <TopBar onAbout={openAbout} />
      <div className="panel">
        <SheetHandle stop={sheet} onChange={setSheet} />
        <FilterBar />
        <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
          <SidePanel />
        </FaultBoundary>
      </div>
      <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
        <MapArea drawing={drawing} />
      </FaultBoundary>
      {view === 'list' && (
        <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
          <ListView />
        </FaultBoundary>
      )}
      <div className="time-area" id="time" tabIndex={-1}>
        <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
          <Timeline />
        </FaultBoundary>
      </div>
      <Legend />
      <Attribution onAbout={openAbout} />
      <AboutDialog dialog={about} />
    </div>
  )
}

function PanelFault({ retry }: { retry: () => void }) {
  const { t } = useTranslation()
  return <FaultNote text={t('panelFault')} onRetry={retry} />
}
