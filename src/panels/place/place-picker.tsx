import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { createPlaceSearch } from '../../domain/search/place-search.ts'
import { labelText } from '../names.ts'
import { useMapStore } from '../use-map-store.ts'

const SHOWN = 6

/** A small search for one place, by any spelling. */
export function PlacePicker({
  label,
  except,
  onPick,
}: {
  label: string
  /** Id of a place that is not offered. */
  except: string
  onPick: (place: PlaceFeature) => void
}) {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const places = useMapStore((state) => state.dataset.places)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const listId = useId()
  // Made when somebody asks: most readers of a card do not.
  const search = useMemo(() => (open ? createPlaceSearch(places) : null), [open, places])
  const matches = useMemo(
    () =>
      (search?.(query, SHOWN + 1) ?? [])
        .flatMap(({ index }) => places[index] ?? [])
        .filter(({ id }) => id !== except)
        .slice(0, SHOWN),
    [search, query, places, except],
  )
  const expanded = open && query.trim() !== ''
  const choose = (place: PlaceFeature | undefined) => {
    if (!place) return
    setQuery(labelText(place.properties.name, language))
    setOpen(false)
    onPick(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => (matches.length === 0 ? 0 : (at + step + matches.length) % matches.length))
    } else if (event.key === 'Enter') choose(matches[active])
    else if (event.key === 'Escape' && expanded) {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div className="picker">
      <input
        type="text"
        role="combobox"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && matches[active] ? `${listId}-${active}` : undefined}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('search.results')}
        className="picker-list"
        hidden={!expanded}
      >
        {matches.map((place, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input takes the keys
          <div
            key={place.id}
            id={`${listId}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className="search-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(place)}
          >
            <bdi className="search-name">{labelText(place.properties.name, language)}</bdi>
            <span className="quiet">{t(`placeKind.${place.properties.kind}`)}</span>
          </div>
        ))}
        {expanded && matches.length === 0 && (
          <div
            role="option"
            aria-selected={false}
            aria-disabled="true"
            tabIndex={-1}
            className="search-option"
          >
            {t('search.none')}
          </div>
        )}
      </div>
    </div>
  )
}
