import { useTranslation } from 'react-i18next'
import type { PlaceFeature, Toponym } from '../../domain/schema/place.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { useDates } from '../use-dates.ts'

/** Every recorded form of the name, who uses it and since when. */
export function PlaceNames({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation()
  const { names, variants } = place.properties
  return (
    <section className="card-section" data-names>
      <h3>{t('namesHeading')}</h3>
      {names.length === 0 && <p className="empty">{t('noNames')}</p>}
      <dl className="names">
        {names.map((form) => (
          <NameRow key={`${form.lang} ${form.text} ${form.role}`} form={form} />
        ))}
      </dl>
      {variants.length > 0 && (
        <p className="variants">
          {variants.map((variant) => (
            <bdi key={variant} lang="ar" className="form">
              {variant}
            </bdi>
          ))}
        </p>
      )}
    </section>
  )
}

function NameRow({ form }: { form: Toponym }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const years =
    form.from && form.to
      ? t('namesYears', { from: form.from, to: form.to })
      : form.from
        ? t('namesSince', { from: form.from })
        : form.to
          ? t('namesUntil', { to: form.to })
          : null
  const users = [t(`role.${form.role}`), inLanguage(form.usedBy, language), years].filter(Boolean)
  return (
    <div>
      <dt>
        <bdi lang={form.lang}>{form.text}</bdi>
      </dt>
      <dd>{users.join(' · ')}</dd>
    </div>
  )
}
