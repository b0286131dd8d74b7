import { memo } from 'react'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { binEdges, keptBins } from './bins.ts'
import { type Bar, layoutBars } from './histogram.ts'
import { endEdge, physical, startEdge } from './inline-axis.ts'
import { percent } from './percent.ts'
import { chooseTicks, keepApart } from './ticks.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { LEAST_BOX, stripBox } from './window-moves.ts'

/** The size the first picture is laid out for, CSS pixels; it stretches to the width there is. */
const WIDTH = 760
const HEIGHT = 58

function barsPath(bars: readonly Bar[], kind: number): string {
  const round = (value: number) => +value.toFixed(1)
  return bars
    .filter((bar) => bar.kind === kind)
    .map(
      (bar) =>
        `M${round(bar.x)} ${round(bar.y)}h${round(bar.width)}v${round(bar.height)}h${-round(bar.width)}z`,
    )
    .join('')
}

interface StillProps {
  dataset: Dataset
  window: TimeWindow
  detail: TimeWindow
  filter: EventFilter
  direction: Direction
}

/** The plot as the first HTML shows it, before a script has drawn the canvas: shade, bars, veils. */
export const StillPlot = memo(function StillPlot({ dataset, window, detail, filter, direction }: StillProps) {
  const histogram = keptBins(dataset.events, binEdges(detail, WIDTH), filter, dataset.map.kinds.length)
  const field = { range: detail, width: WIDTH, height: HEIGHT, ratio: 2, direction }
  const bars = layoutBars(histogram, field)
  const shade = physical(startEdge(window.from, detail), endEdge(window.to, detail), direction)
  const right = shade.left + shade.size
  return (
    <svg className="timeline-still" aria-hidden="true">
      <rect
        className="timeline-still-shade"
        x={percent(shade.left)}
        width={percent(shade.size)}
        height="100%"
      />
      <svg
        aria-hidden="true"
        width="100%"
        height="100%"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {dataset.map.kinds.map((kind, index) => (
          <path key={kind.id} d={barsPath(bars, index)} fill={`var(--kind-${kind.id}, ${kind.colour})`} />
        ))}
      </svg>
      <rect className="timeline-still-veil" width={percent(shade.left)} height="100%" />
      <rect className="timeline-still-veil" x={percent(right)} width={percent(1 - right)} height="100%" />
    </svg>
  )
})

/** The detail level's tick labels as the first HTML shows them. */
export const StillAxis = memo(function StillAxis({
  window,
  detail,
  direction,
  texts,
}: Pick<StillProps, 'window' | 'detail' | 'direction'> & { texts: TimelineTexts }) {
  const ticks = chooseTicks(detail, WIDTH).map((tick) => ({ ...tick, text: texts.tick(tick) }))
  const kept = keepApart(
    ticks.map((tick) => ({ middle: tick.at * WIDTH, width: tick.text.length * 7, weight: tick.text.length })),
    8,
  )
  return (
    <svg className="timeline-still" aria-hidden="true">
      {ticks.map((tick, i) =>
        kept[i] ? (
          <text
            key={tick.day}
            x={percent(physical(tick.at, tick.at, direction).left)}
            y="15"
            textAnchor="middle"
            data-inside={window.from <= tick.day && tick.day <= window.to ? '' : undefined}
          >
            {tick.text}
          </text>
        ) : null,
      )}
    </svg>
  )
})

/** The window's box on the strip as the first HTML shows it. */
export const StillBox = memo(function StillBox({
  span,
  window,
  direction,
}: Pick<StillProps, 'window' | 'direction'> & { span: TimeWindow }) {
  const [start, end] = stripBox(startEdge(window.from, span), endEdge(window.to, span), WIDTH, LEAST_BOX)
  const box = physical(start / WIDTH, end / WIDTH, direction)
  return (
    <svg className="timeline-still" aria-hidden="true">
      <rect
        className="timeline-still-box"
        x={percent(box.left)}
        y="18"
        width={percent(box.size)}
        height="28"
        rx="4"
      />
    </svg>
  )
})
