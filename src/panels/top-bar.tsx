import { useTranslation } from 'react-i18next'
import { inLanguage } from '../domain/text/in-language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ViewToggle } from './list/view-toggle.tsx'
import { SearchBox } from './search/search-box.tsx'
import { StoryMenu } from './story-menu.tsx'
import { TakeawayButton } from './takeaway/takeaway-button.tsx'
import { useMapStore } from './use-map-store.ts'

/** The slim bar: title, what the map is, sources, language. `onAbout` opens the sources and licences. */
export function TopBar({ onAbout }: { onAbout: () => void }) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const map = useMapStore((state) => state.dataset.map)
  const { restart } = useMapStore((state) => state.actions)
  return (
    <header className="top-bar">
      <h1>
        <button type="button" className="title-button" onClick={restart} title={t('backToStart')}>
          {inLanguage(map.title, language)}
        </button>
      </h1>
      <p className="tagline">{inLanguage(map.tagline, language)}</p>
      <SearchBox />
      <div className="top-actions">
        <ViewToggle />
        <StoryMenu />
        <TakeawayButton of="view" />
        <button type="button" className="button" onClick={onAbout} data-about>
          {t('about')}
        </button>
        <LanguageSwitch />
      </div>
    </header>
  )
}
