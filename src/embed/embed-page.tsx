import { useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createI18n } from '../i18n/i18n.ts'
import { ArticleStrip, useOpenStops } from '../panels/article/article-strip.tsx'
import { Attribution } from '../panels/attribution.tsx'
import { MapArea } from '../panels/map-area.tsx'
import { SiteProvider } from '../panels/site.ts'
import { SkipLinks } from '../panels/skip-links.tsx'
import { StoryStrip } from '../panels/story-strip.tsx'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { MapStoreProvider, useMapStoreApi } from '../panels/use-map-store.ts'
import { usePageLanguage } from '../panels/use-page-language.ts'
import { usePageTheme } from '../panels/use-page-theme.ts'
import { useOpenStory } from '../panels/use-story.ts'
import type { MapStore } from '../store/create-store.ts'
import { EmbedList } from './embed-list.tsx'
import { EmbedTitle } from './embed-title.tsx'
import type { EmbedOptions } from './options.ts'
import { useLongOffScreen } from './use-on-screen.ts'

/** The frame in somebody else's page: map, title line, one line of time, credits; the list behind one button. */
export function EmbedPage({
  store,
  drawing,
  root = null,
  options,
}: {
  store: MapStore
  drawing?: string
  /** Relative address of the site's folder of this language; null where no prebuilt pages lie beside this one. */
  root?: string | null
  options?: Pick<EmbedOptions, 'slider' | 'list'>
}) {
  const [site] = useState(() => ({ root, form: 'embed' as const }))
  const [i18n] = useState(() => createI18n(store.getState().language))
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider value={site}>
        <MapStoreProvider value={store}>
          <EmbedBody drawing={drawing} slider={options?.slider ?? true} list={options?.list ?? false} />
        </MapStoreProvider>
      </SiteProvider>
    </I18nextProvider>
  )
}

const EMBED_STOPS = ['list', 'map'] as const

function EmbedBody({
  drawing,
  slider,
  list,
}: {
  drawing?: string | undefined
  slider: boolean
  list: boolean
}) {
  const { t } = useTranslation()
  const store = useMapStoreApi()
  const [listOpen, setListOpen] = useState(false)
  const away = useLongOffScreen()
  const told = useOpenStory()
  const stops = useOpenStops()
  usePageTheme()
  usePageLanguage()
  useEffect(
    () =>
      store.subscribe(({ selection }, previous) => {
        if (selection !== previous.selection)
          setListOpen(selection !== null && selection.kind !== 'story' && selection.kind !== 'article')
      }),
    [store],
  )
  return (
    <main className="embed" data-told={told ? '' : undefined} data-reading={stops ? '' : undefined}>
      <SkipLinks to={EMBED_STOPS} />
      <EmbedTitle />
      <EmbedList always={list && !told} open={listOpen} onToggle={setListOpen} />
      <MapArea drawing={drawing} gestures="cooperative" parked={away} />
      {/* CSS shows the one until the map has started, the other where what was asked for is gone (main.ts). */}
      <button type="button" className="button embed-start">
        {t('embed:start')}
      </button>
      <p className="embed-missing">{t('embed:missing')}</p>
      {told ? (
        <StoryStrip open={told} />
      ) : (
        (slider || stops) && (
          <div className="time-area" id="time">
            {stops && <ArticleStrip stops={stops} />}
            {slider && <Timeline compact />}
          </div>
        )
      )}
      <Attribution />
    </main>
  )
}
