import { createContext, useContext } from 'react'
import type { PageForm } from '../domain/url/page-path.ts'

/** Where the page stands in the site. */
export interface Site {
  /** Relative address of the site's folder of this language; null where no prebuilt pages lie beside this one. */
  root: string | null
  form: PageForm
}

const SiteContext = createContext<Site>({ root: null, form: 'full' })
export const SiteProvider = SiteContext.Provider

export function useSite(): Site {
  return useContext(SiteContext)
}
