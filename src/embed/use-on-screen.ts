import { useEffect, useState } from 'react'
import { watchSight } from './on-screen.ts'

/** Whether the page has been out of the reader's sight for a while. */
export function useLongOffScreen(): boolean {
  const [away, setAway] = useState(false)
  useEffect(() => watchSight(setAway), [])
  return away
}
