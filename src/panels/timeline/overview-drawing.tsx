import { memo } from 'react'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { EventFilter } from '../../domain/dataset/window.ts'
import { type Direction, directionOf } from '../../domain/languages.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { civilFromDay } from '../../domain/time/day.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { localDigits } from '../../i18n/numbers.ts'
import { spanDays } from '../../store/time-range.ts'
import { evenEdges, type Histogram, keptBins } from './bins.ts'
import { endEdge, physical, startEdge } from './inline-axis.ts'
import { percent } from './percent.ts'
import { chooseYears, keepApart } from './ticks.ts'

/** Bins of the whole span, and the strip's least usual width, which the year ticks must suit. */
const BINS = 380
const LEAST_WIDTH = 340
const GUESSED_WIDTH = 760
const [TOP, HEIGHT] = [20, 24]

/** One path of all bins, x in bins from the left, y from 0 (most events) to 1; heights grow with the square root. */
function densityPath(histogram: Histogram, direction: Direction): string {
  const { edges, kindCount, counts, highest } = histogram
  const bins = edges.length - 1
  let path = ''
  for (let b = 0; b < bins; b++) {
    let sum = 0
    for (let k = 0; k < kindCount; k++) sum += counts[b * kindCount + k]!
    if (sum === 0) continue
    const left = direction === 'rtl' ? bins - 1 - b : b
    path += `M${left} 1V${+(1 - Math.max(0.12, Math.sqrt(sum / highest))).toFixed(2)}h.8V1z`
  }
  return path
}

const paths = { ltr: new WeakMap<Histogram, string>(), rtl: new WeakMap<Histogram, string>() }

/** The same, kept as long as the counts are. */
function keptPath(histogram: Histogram, direction: Direction): string {
  const path = paths[direction].get(histogram) ?? densityPath(histogram, direction)
  paths[direction].set(histogram, path)
  return path
}

interface OverviewProps {
  dataset: Dataset
  filter: EventFilter
  style: DateStyle
}

/** What never moves on the strip: periods as bands with their names, the density of events, years. */
export const OverviewDrawing = memo(function OverviewDrawing({ dataset, filter, style }: OverviewProps) {
  const direction = directionOf(style.language)
  const span = spanDays(dataset.map.span)
  const edges = evenEdges(span, BINS)
  const histogram = keptBins(dataset.events, edges, filter, dataset.map.kinds.length)
  const bins = edges.length - 1
  const drawn = physical(0, (edges[bins]! - span.from) / (span.to - span.from + 1), direction)
  const bands = dataset.map.periods.map((period) => {
    const range = spanDays(period)
    return physical(startEdge(range.from, span), endEdge(range.to, span), direction)
  })
  // A first guess of which names have room; the controller measures them.
  const kept = keepApart(
    bands.map((band, i) => ({
      middle: (band.left + band.size / 2) * GUESSED_WIDTH,
      width: (inLanguage(dataset.map.periods[i]?.label, style.language)?.length ?? 0) * 6,
      weight: band.size,
    })),
    6,
  )
  return (
    <svg className="timeline-overview" aria-hidden="true">
      {dataset.map.periods.map((period, index) => {
        const band = bands[index]!
        return (
          <g key={period.id}>
            <rect
              className="timeline-period"
              data-even={index % 2 === 0 ? '' : undefined}
              x={percent(band.left)}
              width={percent(band.size)}
              y={TOP}
              height={HEIGHT}
            >
              <title>{inLanguage(period.label, style.language)}</title>
            </rect>
            <text
              className="timeline-period-label"
              data-part="period"
              data-hidden={kept[index] ? undefined : ''}
              x={percent(band.left + band.size / 2)}
              y={TOP - 8}
              textAnchor="middle"
            >
              {inLanguage(period.label, style.language)}
            </text>
          </g>
        )
      })}
      <svg
        aria-hidden="true"
        x={percent(drawn.left)}
        y={TOP + 3}
        width={percent(drawn.size)}
        height={HEIGHT - 3}
        viewBox={`0 0 ${bins} 1`}
        preserveAspectRatio="none"
      >
        <path className="timeline-density" d={keptPath(histogram, direction)} />
      </svg>
      {chooseYears(span, LEAST_WIDTH).map((tick) => (
        <text
          key={tick.day}
          className="timeline-year"
          x={percent(physical(tick.at, tick.at, direction).left)}
          y={TOP + HEIGHT + 14}
          textAnchor="middle"
        >
          {localDigits(civilFromDay(tick.day).year, style)}
        </text>
      ))}
    </svg>
  )
})
