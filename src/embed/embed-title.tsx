import { inLanguage } from '../domain/text/in-language.ts'
import { pageAddress } from '../domain/url/page-path.ts'
import { selectedName } from '../panels/page-name.ts'
import { useSite } from '../panels/site.ts'
import { useMapStore } from '../panels/use-map-store.ts'

/** The title line of a frame: what it shows, as a link to the full page. */
export function EmbedTitle() {
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
    </header>
  )
}
