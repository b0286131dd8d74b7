/** The part of the validator of structured data (no types of its own) that tests use. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
    path: unknown
  }
  export default class Validator {
    /** `vocabulary`: schema.org's own, as its JSON-LD file has it. */
    constructor(vocabulary: { '@graph': object[] })
    /** Things by their type, as found in a page. */
    validate(found: { jsonld: Record<string, object[]> }): Promise<Issue[]>
  }
}
