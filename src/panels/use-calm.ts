import { useEffect, useState } from 'react'

/** A value once it has stood unchanged for some time, ms: what is announced does not follow every key. */
export function useCalm<T>(value: T, after: number): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), after)
    return () => clearTimeout(timer)
  }, [value, after])
  return calm
}
