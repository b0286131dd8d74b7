import { useTranslation } from 'react-i18next'
import { pageAddress } from '../domain/url/page-path.ts'
import { inLanguage } from '../panels/names.ts'
import { selectedName } from '../panels/page-name.ts'
import { SidePanel } from '../panels/side-panel.tsx'
import { useSite } from '../panels/site.ts'
import { useMapStore } from '../panels/use-map-store.ts'

/**
 * The title line of a frame: what it shows, as a link to the full page, and the list behind a button that works before
 * and without scripts.
 */
export function EmbedTitle({
  list,
}: {
  /** null: the list stands elsewhere. */
  list: { open: boolean; onToggle: (open: boolean) => void } | null
}) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const title = useMapStore((state) => state.dataset.map.title)
  const name = useMapStore(selectedName)
  const { root } = useSite()
  const address = useMapStore(({ dataset, selection }) => (selection ? pageAddress(dataset, selection) : ''))
  const map = inLanguage(title, language)
  return (
    <header className="embed-title">
      <h1>
        <a href={`${root ?? './'}${address}`} target="_blank" rel="noopener">
          <bdi>{name ?? map}</bdi>
        </a>
      </h1>
      {name !== null && <p className="embed-site">{map}</p>}
      {list && (
        <details
          className="embed-list"
          open={list.open}
          onToggle={(event) => list.onToggle(event.currentTarget.open)}
        >
          <summary className="button">
            <span data-when="closed">{t('list')}</span>
            <span data-when="open">{t('close')}</span>
          </summary>
          <div className="embed-list-body">
            <SidePanel />
          </div>
        </details>
      )}
    </header>
  )
}
