import { useTranslation } from 'react-i18next'
import { languages, nameOf, traitsOf } from '../../../domain/languages.ts'
import { useDates } from '../../use-dates.ts'
import { ChoiceRow } from '../choice-row.tsx'
import { Choice } from './choice.tsx'
import type { EmbedChoices as Choices } from './embedded-view.ts'

/** Heights on offer, CSS pixels. */
const HEIGHTS = [400, 520, 640] as const
const THEMES = ['light', 'dark', 'auto'] as const

/** What whoever embeds may choose, each with its words before it. */
export function EmbedChoices({
  choices,
  onChange,
}: {
  choices: Choices
  onChange: (change: Partial<Choices>) => void
}) {
  const { t } = useTranslation('embedding')
  const { number } = useDates()
  return (
    <div className="embed-choices">
      <Choice label={t('language')}>
        <ChoiceRow
          label={t('language')}
          name="embed-language"
          chosen={choices.language}
          onChoose={(language) =>
            onChange(traitsOf(language).choosesDates ? { language } : { language, digits: 'latn' })
          }
          options={languages.map((value) => ({ value, text: nameOf(value) }))}
        />
      </Choice>
      <Choice label={t('theme')}>
        <ChoiceRow
          label={t('theme')}
          name="embed-theme"
          chosen={choices.theme}
          onChoose={(theme) => onChange({ theme })}
          options={THEMES.map((value) => ({ value, text: t(`themes.${value}`) }))}
        />
      </Choice>
      {traitsOf(choices.language).choosesDates && (
        <Choice label={t('digits')}>
          <ChoiceRow
            label={t('digits')}
            name="embed-digits"
            chosen={choices.digits}
            onChoose={(digits) => onChange({ digits })}
            options={[
              { value: 'latn', text: '123' },
              { value: 'arab', text: '١٢٣' },
            ]}
          />
        </Choice>
      )}
      <Choice label={t('height')}>
        <ChoiceRow
          label={t('height')}
          name="embed-height"
          chosen={String(choices.height ?? 'auto')}
          onChoose={(value) => onChange({ height: value === 'auto' ? null : Number(value) })}
          options={[
            { value: 'auto', text: t('heightAuto') },
            ...HEIGHTS.map((value) => ({
              value: String(value),
              text: number(value),
            })),
          ]}
        />
      </Choice>
      <Choice label={t('parts')}>
        <div className="embed-checks">
          <Check
            name="slider"
            label={t('slider')}
            checked={choices.slider}
            onChange={(slider) => onChange({ slider })}
          />
          <Check
            name="list"
            label={t('list')}
            checked={choices.list}
            onChange={(list) => onChange({ list })}
          />
        </div>
      </Choice>
    </div>
  )
}

function Check({
  name,
  label,
  checked,
  onChange,
}: {
  name: string
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className="takeaway-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        data-embed-part={name}
      />
      {label}
    </label>
  )
}
