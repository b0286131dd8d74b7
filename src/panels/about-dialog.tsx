import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { basemapHost, readBasemapUrl } from '../domain/basemap-url.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { parseDay } from '../domain/time/day.ts'
import { AttributionName } from './attribution-name.tsx'
import { CloseButton } from './close-button.tsx'
import { OfflineSection } from './offline/offline-section.tsx'
import { useAboutDataPage } from './use-about-data-page.ts'
import { useBackdropClose } from './use-backdrop-close.ts'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** The other host that a detailed basemap comes from, where the site was built with one. */
const detailBasemap = import.meta.env.VITE_BASEMAP_URL
  ? readBasemapUrl(String(import.meta.env.VITE_BASEMAP_URL))
  : null
const detailHost = detailBasemap && basemapHost(detailBasemap)

/** Sources and licences in full, the rules of the map, and up to which day it reaches. A native modal dialog. */
export function AboutDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation()
  const { language, day } = useDates()
  const map = useMapStore((state) => state.dataset.map)
  const page = useAboutDataPage(language)
  const version = useMapStore((state) => state.dataset.version)
  useBackdropClose(dialog)
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-heading">
      <div className="about-body">
        <header className="card-header">
          <h2 id="about-heading">{t('aboutHeading')}</h2>
          <CloseButton label={t('close')} onClose={() => dialog.current?.close()} />
        </header>
        <p>{inLanguage(map.description, language)}</p>
        <p>{t('aboutRule')}</p>
        <p>{t('aboutReach', { day: day(parseDay(map.span.to) ?? 0) })}</p>
        <p>
          <a href={page} data-about-data>
            {t('aboutData')}
          </a>
        </p>
        <OfflineSection />
        <ul className="source-list">
          {map.attributions.map((item) => (
            <li key={item.id}>
              <AttributionName of={item} />
              {' · '}
              {inLanguage(item.covers, language)}
              {' · '}
              <bdi>{item.licence}</bdi>
            </li>
          ))}
        </ul>
        {detailHost && <p>{t('aboutDetail', { host: detailHost })}</p>}
        <p>
          {t('aboutContact', { contact: '' })}
          <bdi>{inLanguage(map.contact, language)}</bdi>
        </p>
        <p className="quiet">
          {t('aboutVersion', { version: '' })}
          <bdi>{version}</bdi>
        </p>
      </div>
    </dialog>
  )
}
