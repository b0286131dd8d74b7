import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type LabelLanguage, labelLanguages, type Theme, themes } from '../domain/url/url-state.ts'
import { useMapStore } from './use-map-store.ts'

/** Each language by its own name, as those who read it look for it. */
const OWN_NAMES: Readonly<Record<LabelLanguage, string>> = {
  ar: 'العربية',
  en: 'English',
  az: 'Azərbaycanca',
  hy: 'Հայերեն',
  ru: 'Русский',
}

/** How the map looks: the language of the places' names on it, and light or dark. */
export function DisplayChoices() {
  const { t } = useTranslation('reach')
  const id = useId()
  const language = useMapStore((state) => state.language)
  const labels = useMapStore((state) => state.labels)
  const theme = useMapStore((state) => state.theme)
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
        {labelLanguages.map((one) => (
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
    </div>
  )
}
