import { useEffect, useState } from 'react'

type CopyState = 'idle' | 'copied' | 'failed'

/** How long the outcome of copying is said, ms. */
const SAID = 2500

/** The outcome of copying; said for a while. */
export function useCopyState(): [CopyState, (state: CopyState) => void] {
  const [state, setState] = useState<CopyState>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), SAID)
    return () => clearTimeout(timer)
  }, [state])
  return [state, setState]
}
