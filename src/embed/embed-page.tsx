import { useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { directionOf } from '../i18n/direction.ts'
import { createI18n } from '../i18n/i18n.ts'
import { Attribution } from '../panels/attribution.tsx'
import { MapArea } from '../panels/map-area.tsx'
import { inLanguage } from '../panels/names.ts'
import { SidePanel } from '../panels/side-panel.tsx'
import { StoryStrip } from '../panels/story-strip.tsx'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { MapStoreProvider, useMapStore, useMapStoreApi } from '../panels/use-map-store.ts'
import { usePageTheme } from '../panels/use-page-theme.ts'
import { useOpenStory } from '../panels/use-story.ts'
import type { MapStore } from '../store/create-store.ts'

/** The frame in somebody else's page: map, title line, one line of time, credits; the list behind one button. */
export function EmbedPage({
  store,
  drawing,
  root = './',
}: {
  store: MapStore
  drawing?: string
  /** Relative address of the site's folder of this language. */
  root?: string
}) {
  const [i18n] = useState(() => createI18n(store.getState().language))
  return (
    <I18nextProvider i18n={i18n}>
      <MapStoreProvider value={store}>
        <EmbedBody drawing={drawing} root={root} />
      </MapStoreProvider>
    </I18nextProvider>
  )
}

function EmbedBody({ drawing, root }: { drawing?: string | undefined; root: string }) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const map = useMapStore((state) => state.dataset.map)
  const store = useMapStoreApi()
  const [listOpen, setListOpen] = useState(false)
  const told = useOpenStory()
  usePageTheme()
  useEffect(() => {
    document.documentElement.lang = language
    document.body.dir = directionOf(language)
  }, [language])
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
