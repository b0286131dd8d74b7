import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useMapStore } from '../use-map-store.ts'

const never = () => () => {}

/**
 * Said quietly where the address names another version of the data than the one that is shown, until it is hidden. Not
 * part of the first render: that is the prebuilt page's.
 */
export function VersionNote() {
  const { t } = useTranslation()
  const made = useMapStore((state) => state.linkVersion)
  const shown = useMapStore((state) => state.dataset.version)
  const [hidden, setHidden] = useState<string | null>(null)
  const started = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!started || made === null || made === shown || made === hidden) return null
  return (
    <p data-note="version" title={t('olderLinkVersions', { made, shown })}>
      {t('olderLink')}{' '}
      <button type="button" className="text-button" onClick={() => setHidden(made)}>
        {t('dismiss')}
      </button>
    </p>
  )
}
