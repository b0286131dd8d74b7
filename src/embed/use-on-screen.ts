import { useEffect, useState } from 'react'

/** How long a frame is off screen before its live map is dropped, ms: scrolling by and back costs nothing. */
const PATIENCE = 4000

/** Whether the page has been out of the reader's sight for a while. */
export function useLongOffScreen(): boolean {
  const [away, setAway] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.at(-1)?.isIntersecting ?? true
      clearTimeout(timer)
      if (seen) setAway(false)
      else timer = setTimeout(() => setAway(true), PATIENCE)
    })
    observer.observe(document.documentElement)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  return away
}
