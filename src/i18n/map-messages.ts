import type { Language } from '../domain/url/url-state.ts'
import mapAr from './messages/map.ar.json' with { type: 'json' }
import mapEn from './messages/map.en.json' with { type: 'json' }

/** MapLibre's own strings, by MapLibre's keys: apart from all others, for a map that comes before its panels. */
export const mapLibreMessages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: mapAr,
  en: mapEn,
}
