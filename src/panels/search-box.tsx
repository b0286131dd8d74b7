import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPlaceSearch } from '../domain/search/place-search.ts'
import { labelText } from './names.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelect } from './use-select.ts'

const SHOWN = 8

/** Finds a place by any spelling in any script. `/` or Ctrl-K from anywhere puts the cursor here. */
export function SearchBox() {
  const { t } = useTranslation()
  const language = useMapStore((state) => state.language)
  const places = useMapStore((state) => state.dataset.places)
  const search = useMemo(() => createPlaceSearch(places), [places])
  const select = useSelect()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const matches = useMemo(() => (open ? search(query, SHOWN) : []), [open, search, query])

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog[open]')
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
      const command = event.code === 'KeyK' && (event.ctrlKey || event.metaKey)
      if (!slash && !command) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [])

  const choose = (at: number) => {
    const place = places[matches[at]?.index ?? -1]
    if (!place) return
    setOpen(false)
    setQuery('')
    select({ kind: 'place', id: place.id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => (matches.length === 0 ? 0 : (at + step + matches.length) % matches.length))
    } else if (event.key === 'Enter') {
      choose(active)
    } else if (event.key === 'Escape') {
      if (open && query !== '') event.stopPropagation()
      setOpen(false)
      setQuery('')
    }
  }
  const expanded = open && query.trim() !== ''
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && matches[active] ? `${listId}-${active}` : undefined}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('search.results')}
        className="search-list"
        hidden={!expanded}
      >
        {matches.map((match, at) => {
          const place = places[match.index]
          if (!place) return null
          const label = labelText(place.properties.name, language)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input takes the keys
            <div
              key={place.id}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className="search-option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(at)}
            >
              <bdi className="search-name">{label}</bdi>
              <span className="quiet">
                {t(`placeKind.${place.properties.kind}`)}
                {!label.includes(match.form) && (
                  <>
                    {' · '}
                    <bdi>{match.form}</bdi>
                  </>
                )}
              </span>
            </div>
          )
        })}
      </div>
      <p role="status" className={expanded && matches.length === 0 ? 'search-none' : 'visually-hidden'}>
        {expanded && (matches.length === 0 ? t('search.none') : t('search.count', { count: matches.length }))}
      </p>
    </search>
  )
}
