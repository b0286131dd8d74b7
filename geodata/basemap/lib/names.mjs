import { packageFile, readJson } from './files.mjs'

const CODES = readJson(packageFile('cldr-core', 'supplemental/codeMappings.json')).supplemental.codeMappings
const territories = (lang) =>
  readJson(packageFile('cldr-localenames-full', `main/${lang}/territories.json`)).main[lang]
    .localeDisplayNames.territories
const ARABIC = territories('ar')
const ENGLISH = territories('en')

/** English forms of the project where they differ from CLDR's, by ISO 3166-1 alpha-2. */
const ENGLISH_FORMS = { PS: 'Palestinian Territories', MM: 'Myanmar', CZ: 'Czechia' }
/** Ids that differ from the English name in kebab-case; they equal the ids of the gazetteer. */
const IDS = { TR: 'turkey', PS: 'palestinian-territories', CI: 'cote-divoire', MM: 'myanmar' }

/** {id, name} of a country by ISO 3166-1 alpha-3 (AZE) or three-digit code (031); undefined when CLDR has none. */
export function country(code) {
  const entry = Object.entries(CODES).find(
    ([alpha2, c]) =>
      alpha2.length === 2 &&
      alpha2 in ENGLISH &&
      alpha2 in ARABIC &&
      (c._alpha3 === code || c._numeric === code),
  )
  if (!entry) return undefined
  const [alpha2] = entry
  const en = ENGLISH_FORMS[alpha2] ?? ENGLISH[alpha2]
  return { id: IDS[alpha2] ?? kebab(en), name: { ar: plain(ARABIC[alpha2]), en: plain(en) } }
}

/** Without brackets: on a map they only cost room. */
function plain(text) {
  return text.replace(/\s*\(.*\)/, '')
}

/** "Bosnia & Herzegovina" -> "bosnia-and-herzegovina" */
export function kebab(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replace(/[’'.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
