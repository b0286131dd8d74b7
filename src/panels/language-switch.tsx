import { useTranslation } from 'react-i18next'
import {
  directionOf,
  type Language,
  languages,
  nameOf,
  otherLanguages,
  readLanguage,
} from '../domain/languages.ts'
import { useMapStore } from './use-map-store.ts'

/** The way to the page in another language: a button where there is one other, a choice where there are more. */
export function LanguageSwitch() {
  const language = useMapStore((state) => state.language)
  const { setLanguage } = useMapStore((state) => state.actions)
  const [other, ...more] = otherLanguages(language)
  if (other === undefined) return null
  return more.length === 0 ? (
    <SwitchButton to={other} onSwitch={setLanguage} />
  ) : (
    <LanguageChoice language={language} onChoose={setLanguage} />
  )
}

/** Named in the language it leads to, for those who read only that. */
function SwitchButton({ to, onSwitch }: { to: Language; onSwitch: (to: Language) => void }) {
  const { i18n } = useTranslation()
  return (
    <button
      type="button"
      className="button"
      lang={to}
      dir={directionOf(to)}
      aria-label={`${nameOf(to)} (${i18n.getFixedT(to)('changeLanguage')})`}
      onClick={() => onSwitch(to)}
      data-language
    >
      {nameOf(to)}
    </button>
  )
}

function LanguageChoice({
  language,
  onChoose,
}: {
  language: Language
  onChoose: (language: Language) => void
}) {
  const { t } = useTranslation()
  return (
    <select
      className="button"
      value={language}
      aria-label={t('changeLanguage')}
      onChange={({ target }) => onChoose(readLanguage(target.value))}
      data-language
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one} dir={directionOf(one)}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  )
}
