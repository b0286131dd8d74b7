import { useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { directionOf } from '../i18n/direction.ts'
import { createI18n } from '../i18n/i18n.ts'
import { Attribution } from '../panels/attribution.tsx'
import { MapArea } from '../panels/map-area.tsx'
import { inLanguage } from '../panels/names.ts'
import { SidePanel } from '../panels/side-panel.tsx'
import { SiteProvider } from '../panels/site.ts'
import { StoryStrip } from '../panels/story-strip.tsx'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { MapStoreProvider, useMapStore, useMapStoreApi } from '../panels/use-map-store.ts'
import { useOpenStory } from '../panels/use-story.ts'
import type { MapStore } from '../store/create-store.ts'

/** The frame in somebody else's page: map, title line, one line of time, credits; the list behind one button. */
export function EmbedPage({
  store,
  drawing,
  root = null,
}: {
  store: MapStore
  drawing?: string
  /** Relative address of the site's folder of this language; null where no prebuilt pages lie beside this one. */
  root?: string | null
}) {
  const [site] = useState(() => ({ root, form: 'embed' as const }))
  const [i18n] = useState(() => createI18n(store.getState().language))
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider value={site}>
        <MapStoreProvider value={store}>
          <EmbedBody drawing={drawing} root={root ?? './'} />
        </MapStoreProvider>
      </SiteProvider>
    </I18nextProvider>
  )
}

function EmbedBody({ drawing, root }: { drawing?: string | undefined; root: string }) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const theme = useMapStore((state) => state.theme)
  const map = useMapStore((state) => state.dataset.map)
  const store = useMapStoreApi()
  const [listOpen, setListOpen] = useState(false)
  const told = useOpenStory()
  useEffect(() => {
    document.documentElement.lang = language
    document.body.dir = directionOf(language)
    document.documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light'
  }, [language, theme])
  useEffect(
    () =>
      store.subscribe(({ selection }, previous) => {
        if (selection !== previous.selection) setListOpen(selection !== null && selection.kind !== 'story')
      }),
    [store],
  )
  return (
    <div className="embed" data-told={told ? '' : undefined}>
      <header className="embed-title">
        <h1>
          <a href={told ? `${root}story/${told.story.id}.html` : root} target="_blank" rel="noopener">
            {inLanguage(told ? told.story.title : map.title, language)}
          </a>
        </h1>
        <button
          type="button"
          className="button"
          aria-expanded={listOpen}
          aria-controls="panel"
          onClick={() => setListOpen((open) => !open)}
        >
          {t(listOpen ? 'close' : 'list')}
        </button>
      </header>
      <MapArea drawing={drawing} gestures="cooperative" />
      {listOpen && (
        <div className="embed-list">
          <SidePanel />
        </div>
      )}
      {told ? (
        <StoryStrip open={told} />
      ) : (
        <div className="time-area" id="time">
          <Timeline compact />
        </div>
      )}
      <Attribution />
    </div>
  )
}
