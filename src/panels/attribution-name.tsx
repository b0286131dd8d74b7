import type { MapConfig } from '../domain/schema/map-config.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { useMapStore } from './use-map-store.ts'

/** Whose work is drawn, with the way to it where one is known. */
export function AttributionName({ of: { text, url } }: { of: MapConfig['attributions'][number] }) {
  const language = useMapStore((state) => state.language)
  const name = inLanguage(text, language)
  return (
    <bdi>
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
    </bdi>
  )
}
