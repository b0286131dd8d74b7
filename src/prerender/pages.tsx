import type { ReactElement } from 'react'
import { Page } from '../app/page.tsx'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { pagePath } from '../domain/url/page-path.ts'
import type { Language, UrlState } from '../domain/url/url-state.ts'
import { EmbedPage } from '../embed/embed-page.tsx'
import type { MapStore } from '../store/create-store.ts'

/** Built templates. */
export type Template = 'index.html' | 'embed.html'

/** A page that is made ahead of time, once in each language. */
export interface PlannedPage {
  template: Template
  /** Path below the folder of a language. */
  path: string
  /** What the path stands for. */
  state: UrlState
  title: (language: Language) => string
  description: (language: Language) => string
  /** Whether search engines may list the page. */
  listed: boolean
  view: (store: MapStore, drawing: string, toLanguage: string) => ReactElement
}

const full: Pick<PlannedPage, 'template' | 'listed' | 'view'> = {
  template: 'index.html',
  listed: true,
  view: (store, drawing) => <Page store={store} drawing={drawing} />,
}
const embedded: Pick<PlannedPage, 'template' | 'listed' | 'view'> = {
  template: 'embed.html',
  listed: false,
  view: (store, drawing, root) => <EmbedPage store={store} drawing={drawing} root={root} />,
}

/** All pages of a dataset: the start view and each story, in full and to embed. */
export function plannedPages({ map, core }: Dataset): PlannedPage[] {
  const start = {
    state: {},
    title: (language: Language) => map.title[language],
    description: (language: Language) => map.description[language],
  }
  return [
    { ...full, ...start, path: 'index.html' },
    { ...embedded, ...start, path: 'embed.html' },
    ...core.stories.flatMap((story): PlannedPage[] => {
      const selection = { kind: 'story', id: story.id } as const
      const path = pagePath(selection)
      if (path === null) return []
      const told = {
        state: { selection },
        title: (language: Language) => `${story.title[language]} · ${map.title[language]}`,
        description: (language: Language) => story.summary[language],
      } satisfies Partial<PlannedPage>
      return [
        { ...full, ...told, path },
        { ...embedded, ...told, path: `embed/${path}` },
      ]
    }),
  ]
}
