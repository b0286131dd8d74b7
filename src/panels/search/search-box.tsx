import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResultKind, SearchGroup, SearchResult } from '../../domain/search/search.ts'
import { useCalm } from '../use-calm.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { ResultLine } from './result-line.tsx'
import { asksForSearch, takesLetters } from './shortcut.ts'
import { singleKeysWanted } from './single-keys.ts'
import { useOpenResult } from './use-open-result.ts'
import { isSearchComing, searchOf } from './use-search.ts'

/** Results of each kind that the list under the box shows. */
const SHOWN: Readonly<Record<ResultKind, number>> = { place: 5, event: 4, article: 3, source: 3 }
const NOTHING: readonly SearchGroup[] = []

/** Rest after the last letter before the number of results is announced, ms. */
const ANNOUNCE_AFTER = 700

/**
 * Finds places, events, articles and documents. `/` or Ctrl-K from anywhere puts the cursor here; the last line of the
 * list opens all results in the panel.
 */
export function SearchBox() {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const store = useMapStoreApi()
  const listed = useMapStore((state) => state.query)
  const [typed, setTyped] = useState(listed)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  // Whether the keys have moved through the list: then Home and End belong to it, else to the text.
  const [walked, setWalked] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const openResult = useOpenResult()
  const search = useMapStore((state) => (open ? searchOf(state) : null))
  const coming = useMapStore((state) => open && isSearchComing(state))
  const groups = useMemo(() => search?.(typed, (kind) => SHOWN[kind]) ?? NOTHING, [search, typed])
  const results = useMemo(() => groups.flatMap((group) => group.results), [groups])
  const total = groups.reduce((sum, group) => sum + group.total, 0)

  // All results that are listed, or no more listed, change what stands in the box.
  const [seen, setSeen] = useState(listed)
  if (seen !== listed) {
    setSeen(listed)
    setTyped(listed)
  }

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const own = event.target === input.current
      if (!(event.ctrlKey || event.metaKey || singleKeysWanted())) return
      if (!asksForSearch(event) || (takesLetters(event.target) && !(own && event.ctrlKey))) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const expanded = open && typed.trim() !== ''
  // The line after the last result opens all of them.
  const lines = results.length > 0 ? results.length + 1 : 0
  const found = lines > 0 ? t('search.count', { count: total, n: number(total) }) : t('search.none')
  const answer = expanded ? (lines === 0 && coming ? t('search.loading') : found) : ''
  const typing = useCalm(typed, ANNOUNCE_AFTER) !== typed
  const close = (text: string) => {
    setOpen(false)
    setTyped(text)
    setWalked(false)
  }
  const choose = (at: number) => {
    const result: SearchResult | undefined = results[at]
    if (result) {
      close(listed)
      openResult(result)
    } else {
      const { actions, selection } = store.getState()
      if (selection) actions.select(null)
      actions.search(typed)
      close(typed.trim())
    }
    // The card that opens takes the focus from here; a keyboard on the screen goes.
    document.getElementById('panel')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setOpen(true)
      if (!expanded || lines === 0) return
      setWalked(true)
      setActive((at) => (at + step + lines) % lines)
    } else if (walked && expanded && (key === 'Home' || key === 'End')) {
      event.preventDefault()
      setActive(key === 'Home' ? 0 : lines - 1)
    } else if (key === 'Enter' && !event.nativeEvent.isComposing && expanded) {
      event.preventDefault()
      choose(active)
    } else if (key === 'Escape') {
      // Browsers empty a search field at once; here the first press only closes the list.
      event.preventDefault()
      if (typed !== '') event.stopPropagation()
      if (expanded) close(typed)
      else {
        close('')
        store.getState().actions.search('')
      }
    }
  }
  return (
    <search className="search" data-search>
      <svg className="search-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
        <path d="M10.4 10.4 14.4 14.4" stroke="currentColor" strokeWidth="1.7" />
      </svg>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-activedescendant={expanded && active < lines ? `${listId}-${active}` : undefined}
        aria-label={t('search.label')}
        aria-keyshortcuts="/ Control+K"
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          setWalked(false)
          setOpen(true)
        }}
        onFocus={() => {
          store.getState().actions.want({ titles: true, sources: true })
          setOpen(true)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={t('search.results')}
        className="search-list"
        hidden={!expanded || lines === 0}
        onPointerDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <ResultGroup key={group.kind} group={group} headingId={`${listId}-${group.kind}`}>
            {group.results.map((result) => {
              const at = results.indexOf(result)
              return (
                <Option
                  key={result.index}
                  id={`${listId}-${at}`}
                  active={at === active}
                  onChoose={() => choose(at)}
                >
                  <ResultLine result={result} query={typed} />
                </Option>
              )
            })}
          </ResultGroup>
        ))}
        {lines > 0 && (
          <Option
            id={`${listId}-${results.length}`}
            active={active === results.length}
            onChoose={() => choose(results.length)}
          >
            <span className="search-all">{t('search.all', { count: total, n: number(total) })}</span>
          </Option>
        )}
      </div>
      {expanded && lines === 0 && (
        <p className="search-none" aria-hidden="true">
          {answer}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {!typing && answer}
      </p>
    </search>
  )
}

function ResultGroup({
  group,
  headingId,
  children,
}: {
  group: SearchGroup
  headingId: string
  children: React.ReactNode
}) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox takes groups and options only
    <div role="group" aria-labelledby={headingId} data-result-group={group.kind}>
      <p id={headingId} role="presentation" className="search-group">
        {t(`search.group.${group.kind}`)} <span className="quiet">{number(group.total)}</span>
      </p>
      {children}
    </div>
  )
}

function Option({
  id,
  active,
  onChoose,
  children,
}: {
  id: string
  active: boolean
  onChoose: () => void
  children: React.ReactNode
}) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input takes the keys
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-option result"
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
