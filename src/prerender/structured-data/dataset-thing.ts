import type { Language } from '../../domain/languages.ts'
import type { Bilingual } from '../../domain/schema/common.ts'
import { inEach, inLanguage } from '../../domain/text/in-language.ts'
import { dataAttributions } from '../data-attributions.ts'
import { publisherThing, type Telling, type Thing } from './things.ts'

/** Types of the files that the build exports, by their names' endings. */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.geojson', 'application/geo+json'],
  ['.lpf.json', 'application/geo+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.jsonld', 'application/ld+json'],
  ['.csv', 'text/csv'],
  ['.bib', 'text/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
]

/** The title in the other languages that it stands in; one alone where there is one. */
function alternateNames(title: Bilingual, language: Language): { alternateName?: string | string[] } {
  const own = inLanguage(title, language)
  const [one, ...more] = new Set(inEach(title).flatMap(([, text]) => (text === own ? [] : [text])))
  return one === undefined ? {} : { alternateName: more.length === 0 ? one : [one, ...more] }
}

/** The whole map as a dataset that can be found and fetched. `files`: paths of its exports below the site's root. */
export function datasetThing(telling: Telling, files: readonly string[]): Thing {
  const { dataset, language, siteUrl } = telling
  const { map, version } = dataset
  const [[west, south], [east, north]] = map.bounds
  return {
    '@type': 'Dataset',
    ...(siteUrl === null ? {} : { '@id': `${siteUrl}#dataset`, url: siteUrl }),
    name: inLanguage(map.title, language),
    ...alternateNames(map.title, language),
    description: inLanguage(map.description, language),
    inLanguage: map.languages,
    version,
    isAccessibleForFree: true,
    ...(map.licences ? { license: map.licences } : {}),
    creator: publisherThing(telling),
    temporalCoverage: `${map.span.from}/${map.span.to}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    isBasedOn: dataAttributions(map).flatMap(({ url }) => url ?? []),
    ...(siteUrl === null ? {} : { distribution: files.map((file) => downloadThing(siteUrl, file)) }),
  }
}

function downloadThing(siteUrl: string, file: string): Thing {
  const type = TYPES.find(([ending]) => file.endsWith(ending))?.[1]
  return {
    '@type': 'DataDownload',
    name: file.split('/').at(-1),
    contentUrl: `${siteUrl}${file}`,
    ...(type ? { encodingFormat: type } : {}),
  }
}
