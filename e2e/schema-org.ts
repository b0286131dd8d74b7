import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Validator from '@adobe/structured-data-validator'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const SCHEMA = 'http://schema.org/'
/** Names of the terms that say what a type or property is, as the vocabulary's JSON-LD file shortens them. */
const NAMES: Readonly<Record<string, string>> = {
  [`${RDF}type`]: '@type',
  [`${RDFS}subClassOf`]: 'rdfs:subClassOf',
  [`${SCHEMA}domainIncludes`]: 'schema:domainIncludes',
}
const TYPES: Readonly<Record<string, string>> = {
  [`${RDFS}Class`]: 'rdfs:Class',
  [`${RDF}Property`]: 'rdf:Property',
}

interface Term {
  '@id': string
  [property: string]: unknown
}

/** The vocabulary of schema.org, out of the quads of a package, in the form that the validator reads. */
function vocabulary(): { '@graph': Term[] } {
  const file = createRequire(import.meta.url)
    .resolve('@vocabulary/schema')
    .replace('index.js', 'schema.nq')
  const terms = new Map<string, Term>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? []
    const name = predicate === undefined ? undefined : NAMES[predicate]
    if (subject === undefined || object === undefined || name === undefined || !subject.startsWith(SCHEMA))
      continue
    const term = terms.get(subject) ?? { '@id': subject }
    terms.set(subject, term)
    if (name === '@type') term['@type'] = TYPES[object] ?? term['@type']
    else term[name] = [...((term[name] as object[] | undefined) ?? []), { '@id': object }]
  }
  return { '@graph': [...terms.values()] }
}

let validator: Validator | null = null

/** What of a thing the vocabulary of schema.org does not know; empty where all of it is well said. */
export async function schemaOrgFaults(thing: { '@type': string }): Promise<string[]> {
  validator ??= new Validator(vocabulary())
  const issues = await validator.validate({ jsonld: { [thing['@type']]: [thing] } })
  return issues.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`)
}
