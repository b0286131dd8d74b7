import { type PointerEvent, type RefObject, useMemo } from 'react'
import { nearestMention } from '../../domain/articles/mention-places.ts'

/** Units of the strip's drawing from the article's beginning to its end. */
const LENGTH = 1000

/** One tick across the strip for each place along the article. */
export function ticksPath(along: readonly number[]): string {
  return along.map((at) => `M0 ${Math.round(at * LENGTH)}h10`).join('')
}

/**
 * A thin strip of where in the article its places stand; a click goes to the nearest. For eyes and pointers alone: the
 * marks themselves, the buttons and the keys are there for everybody. `lit` is drawn by whoever lights places.
 */
export function MentionStrip({
  along,
  lit,
  here,
  onGo,
}: {
  along: readonly number[]
  lit: RefObject<SVGPathElement | null>
  here: RefObject<SVGPathElement | null>
  onGo: (mention: number) => void
}) {
  const ticks = useMemo(() => ticksPath(along), [along])
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const mention = nearestMention(along, (event.clientY - top) / height)
    if (mention !== null) onGo(mention)
    event.preventDefault()
  }
  return (
    <div className="mention-strip" aria-hidden="true">
      <div className="mention-strip-track" data-strip onPointerDown={press}>
        <svg viewBox={`0 0 10 ${LENGTH}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="strip-ticks" d={ticks} />
          <path className="strip-lit" ref={lit} data-strip-lit />
          <path className="strip-here" ref={here} />
        </svg>
      </div>
    </div>
  )
}
