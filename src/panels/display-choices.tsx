import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages, nameOf } from '../domain/languages.ts'
import { type LabelLanguage, labelLanguages, type Theme, themes } from '../domain/url/url-state.ts'
import { singleKeysWanted, wantSingleKeys } from './search/single-keys.ts'
import { useMapStore } from './use-map-store.ts'

/** Each language by its own name, as those who read it look for it. */
const OWN_NAMES: Readonly<Record<LabelLanguage | Language, string>> = {
  ...(Object.fromEntries(languages.map((one) => [one, nameOf(one)])) as Record<Language, string>),
  az: 'Azərbaycanca',
  hy: 'Հայերեն',
  ru: 'Русский',
}

/** How the map looks: the language of the places' names on it, and light or dark. */
export function DisplayChoices() {
  const { t } = useTranslation('reach')
  const id = useId()
  // Read when the page runs: what was kept is not in the HTML made ahead of time.
  const [keys, setKeys] = useState(true)
  useEffect(() => {
    const kept = singleKeysWanted()
    // oxlint-disable-next-line react/set-state-in-effect
    setKeys(kept)
  }, [])
  const language = useMapStore((state) => state.language)
  const labels = useMapStore((state) => state.labels)
  const theme = useMapStore((state) => state.theme)
  const offered = new Set([...labelLanguages, language])
  const { setLabels, setTheme } = useMapStore((state) => state.actions)
  return (
    <div className="display-choices" data-display>
      <label htmlFor={`${id}-labels`}>{t('labels')}</label>
      <select
        id={`${id}-labels`}
        value={labels ?? language}
        onChange={({ target }) => {
          const chosen = labelLanguages.find((one) => one === target.value) ?? null
          setLabels(chosen === language ? null : chosen)
        }}
        data-labels
      >
        {[...offered].map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-theme`}>{t('theme')}</label>
      <select
        id={`${id}-theme`}
        value={theme}
        onChange={({ target }) =>
          setTheme(themes.find((one): one is Theme => one === target.value) ?? 'light')
        }
        data-theme-choice
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`themes.${one}`)}
          </option>
        ))}
      </select>
      <label className="display-switch">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ target }) => {
            wantSingleKeys(target.checked)
            setKeys(target.checked)
          }}
          data-single-keys
        />
        {t('singleKeys')}
      </label>
    </div>
  )
}
