import type { RegionFeature } from '../domain/schema/region.ts'

/** A small picture of how a region or line is drawn. */
export function RegionSwatch({ role }: { role: RegionFeature['properties']['role'] }) {
  return (
    <svg className="swatch" viewBox="0 0 26 16" aria-hidden="true" data-role={role}>
      {role === 'line' || role === 'reference' ? (
        <line x1="1" y1="8" x2="25" y2="8" className={`swatch-${role}`} />
      ) : (
        <>
          <rect x="1" y="1.5" width="24" height="13" rx="2" className={`swatch-${role}`} />
          {role === 'corridor' && (
            <path d="M3 14 15 2M10 14 22 2M17 14 24 7" className="swatch-hatch" strokeWidth="1.4" />
          )}
        </>
      )}
    </svg>
  )
}
