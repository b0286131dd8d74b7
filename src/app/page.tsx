import { useEffect, useRef, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createI18n, type Messages } from '../i18n/i18n.ts'
import { AboutDialog } from '../panels/about-dialog.tsx'
import { Attribution } from '../panels/attribution.tsx'
import { FaultBoundary } from '../panels/fault-boundary.tsx'
import { FaultNote } from '../panels/fault-note.tsx'
import { FilterBar } from '../panels/filters/filter-bar.tsx'
import { Legend } from '../panels/legend.tsx'
import { ListView } from '../panels/list/list-view.tsx'
import { MapArea } from '../panels/map-area.tsx'
import type { StandingMap } from '../panels/mount-map.ts'
import { NewerNote } from '../panels/offline/offline-section.tsx'
import { KeeperProvider, useNewKeeper } from '../panels/offline/use-keeper.ts'
import { SheetHandle } from '../panels/sheet/sheet-handle.tsx'
import { useSheet } from '../panels/sheet/use-sheet.ts'
import { SidePanel } from '../panels/side-panel.tsx'
import { SiteProvider } from '../panels/site.ts'
import { SkipLinks } from '../panels/skip-links.tsx'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { TopBar } from '../panels/top-bar.tsx'
import { MapStoreProvider, useMapStore } from '../panels/use-map-store.ts'
import { usePageLanguage } from '../panels/use-page-language.ts'
import { usePageTheme } from '../panels/use-page-theme.ts'
import { usePageTitle } from '../panels/use-page-title.ts'
import { useReturnFocus } from '../panels/use-return-focus.ts'
import type { MapStore } from '../store/create-store.ts'

const MAP_STOPS = ['panel', 'map', 'time'] as const
const LIST_STOPS = ['list', 'panel', 'time'] as const
const BESIDE_PANEL = ['map', 'time'] as const
const BESIDE_TIME = ['panel', 'share'] as const

/**
 * The whole page over one store. `drawing` is the static first picture, given where HTML is made ahead of time; `root`
 * the relative address of the site's folder of this language, null where no prebuilt pages lie beside this one.
 */
export function Page({
  store,
  drawing,
  root = null,
  standing = null,
  onReady,
  messages,
}: {
  store: MapStore
  drawing?: string
  root?: string | null
  /** The map that stands on the page already. */
  standing?: StandingMap | null
  /** Called once the page answers the reader. */
  onReady?: () => void
  /** Messages in the store's language, where many pages are made with the same. */
  messages?: Messages
}) {
  const [i18n] = useState(() => messages ?? createI18n(store.getState().language))
  const [site] = useState(() => ({ root, form: 'full' as const }))
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider value={site}>
        <MapStoreProvider value={store}>
          <PageBody drawing={drawing} standing={standing} onReady={onReady} />
        </MapStoreProvider>
      </SiteProvider>
    </I18nextProvider>
  )
}

function PageBody({
  drawing,
  standing,
  onReady,
}: {
  drawing?: string | undefined
  standing: StandingMap | null
  onReady: (() => void) | undefined
}) {
  const view = useMapStore((state) => state.view)
  usePageTitle()
  usePageTheme()
  useReturnFocus()
  const about = useRef<HTMLDialogElement>(null)
  const [sheet, setSheet] = useSheet()
  usePageLanguage()
  const keeper = useNewKeeper()
  const openAbout = () => {
    keeper?.prepare()
    about.current?.showModal()
  }
  // After the effects of all that stands in the page.
  useEffect(() => onReady?.(), [onReady])
  return (
    <KeeperProvider value={keeper}>
      <div className="app" data-sheet={sheet} data-view={view}>
        <SkipLinks to={view === 'list' ? LIST_STOPS : MAP_STOPS} />
        <TopBar onAbout={openAbout} />
        <main className="main">
          <div className="panel">
            <SheetHandle stop={sheet} onChange={setSheet} />
            <FilterBar onUnfold={() => setSheet(sheet === 'low' ? 'middle' : sheet)} />
            <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
              <SkipLinks amid="panel" to={BESIDE_PANEL} />
              <SidePanel />
            </FaultBoundary>
          </div>
          <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
            <MapArea drawing={drawing} standing={standing} />
          </FaultBoundary>
          {view === 'list' && (
            <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
              <ListView />
            </FaultBoundary>
          )}
          <div className="time-area" id="time" tabIndex={-1}>
            <FaultBoundary fallback={(retry) => <PanelFault retry={retry} />}>
              <SkipLinks amid="time" to={BESIDE_TIME} />
              <Timeline />
            </FaultBoundary>
          </div>
          <Legend />
        </main>
        <Attribution onAbout={openAbout} />
        <NewerNote />
        <AboutDialog dialog={about} />
      </div>
    </KeeperProvider>
  )
}

function PanelFault({ retry }: { retry: () => void }) {
  const { t } = useTranslation()
  return <FaultNote text={t('panelFault')} onRetry={retry} />
}
