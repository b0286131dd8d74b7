import { useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Selection } from '../domain/url/url-state.ts'
import { createI18n, type Messages } from '../i18n/i18n.ts'
import { ArticleStrip, useOpenStops } from '../panels/article/article-strip.tsx'
import { Attribution } from '../panels/attribution.tsx'
import { MapArea } from '../panels/map-area.tsx'
import type { StandingMap } from '../panels/mount-map.ts'
import { SiteProvider } from '../panels/site.ts'
import { SkipLinks } from '../panels/skip-links.tsx'
import { StoryStrip } from '../panels/story-strip.tsx'
import { Timeline } from '../panels/timeline/timeline.tsx'
import { builtState, MapStoreProvider, useMapStoreApi } from '../panels/use-map-store.ts'
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
  messages,
  options,
  standing = null,
  onReady,
}: {
  store: MapStore
  drawing?: string
  /** Relative address of the site's folder of this language; null where no prebuilt pages lie beside this one. */
  root?: string | null
  /** Messages in the store's language, where many pages are made with the same. */
  messages?: Messages
  options?: Pick<EmbedOptions, 'slider' | 'list'>
  /** The map that stands on the page already. */
  standing?: StandingMap | null
  /** Called once the page answers the reader. */
  onReady?: () => void
}) {
  const [site] = useState(() => ({ root, form: 'embed' as const }))
  const [i18n] = useState(() => messages ?? createI18n(store.getState().language))
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider value={site}>
        <MapStoreProvider value={store}>
          <EmbedBody
            drawing={drawing}
            slider={options?.slider ?? true}
            list={options?.list ?? false}
            standing={standing}
            onReady={onReady}
          />
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
  standing,
  onReady,
}: {
  drawing?: string | undefined
  slider: boolean
  list: boolean
  standing: StandingMap | null
  onReady: (() => void) | undefined
}) {
  const { t } = useTranslation()
  const store = useMapStoreApi()
  const [listOpen, setListOpen] = useState(false)
  const away = useLongOffScreen()
  const told = useOpenStory()
  const stops = useOpenStops()
  usePageTheme()
  usePageLanguage()
  useEffect(() => {
    const open = ({ selection }: { selection: Selection | null }) =>
      setListOpen(selection !== null && selection.kind !== 'story' && selection.kind !== 'article')
    // The map may have stood before: what was chosen on it is open.
    if (store.getState().selection !== builtState(store).selection) open(store.getState())
    return store.subscribe((state, previous) => {
      if (state.selection !== previous.selection) open(state)
    })
  }, [store])
  // After the effects of all that stands in the page.
  useEffect(() => onReady?.(), [onReady])
  return (
    <main className="embed" data-told={told ? '' : undefined} data-reading={stops ? '' : undefined}>
      <SkipLinks to={EMBED_STOPS} />
      <EmbedTitle />
      <EmbedList always={list && !told} open={listOpen} onToggle={setListOpen} />
      <MapArea drawing={drawing} gestures="cooperative" parked={away} standing={standing} />
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
