/** Does work after some time, ms; returns the way to cancel it. */
export type Delay = (work: () => void, milliseconds: number) => () => void

/** By the browser's own clock. */
export const delay: Delay = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
