import type { ReactNode } from 'react'

/** Words that are seen before a row of choices; the row itself is named for those who hear it. */
export function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="embed-choice">
      <span className="embed-choice-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
