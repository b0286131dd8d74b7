/** Where a district lies and what it is called; see district-names.mjs. */
export const DISTRICTS: { at: [number, number]; id: string; ar: string; en: string; label?: boolean }[]
