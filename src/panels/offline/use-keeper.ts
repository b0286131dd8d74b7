import { createContext, useContext, useState, useSyncExternalStore } from 'react'
import { useSite } from '../site.ts'
import { siteRoot } from '../site-root.ts'
import { createKeeper, type Keeper, type Keeping } from './keeping.ts'

const KeeperContext = createContext<Keeper | null>(null)
export const KeeperProvider = KeeperContext.Provider

/** The page's one keeper; null where HTML is made ahead of time. */
export function useNewKeeper(): Keeper | null {
  const { root } = useSite()
  const [keeper] = useState(() =>
    import.meta.env.SSR ? null : createKeeper(root === null ? null : siteRoot()),
  )
  return keeper
}

const ASKING: Keeping = { state: 'asking' }
const never = () => () => {}

export function useKeeping(): { keeping: Keeping; keeper: Keeper | null } {
  const keeper = useContext(KeeperContext)
  const keeping = useSyncExternalStore(
    keeper?.subscribe ?? never,
    () => keeper?.now() ?? ASKING,
    () => ASKING,
  )
  return { keeping, keeper }
}
