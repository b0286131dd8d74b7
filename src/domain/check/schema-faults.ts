import type * as z from 'zod/mini'
import { didYouMean } from './closest.ts'
import { type Fault, type JsonPath, quote } from './fault.ts'
import { knownKeys } from './schema-shape.ts'

type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue
type Said = Pick<Fault, 'reason' | 'hint'>

const DEFAULT_MESSAGE = 'Invalid input'

const EXPECTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object {…}',
  array: 'a list […]',
  tuple: 'a list […]',
  null: 'null',
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return quote(value)
}

/** The value a path leads to; undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((held, step) => {
    if (typeof held !== 'object' || held === null) return undefined
    return Object.hasOwn(held, step) ? (held as Record<string | number, unknown>)[step] : undefined
  }, value)
}

/** Hints for members whose absence has a reason of its own. */
const MISSING_HINTS: Record<string, string> = {
  who: 'a claim and its figure stand with their claimant: add "who": {"ar": "…", "en": "…"}',
  sources: 'every event names at least one article or an id of sources.json',
  source: 'name an id of sources.json',
  ar: 'every text stands in both languages',
  en: 'every text stands in both languages',
}

function sayType(issue: { expected: string }, path: JsonPath, value: unknown): Said {
  const last = path.at(-1)
  if (value === undefined) {
    const hint = typeof last === 'string' ? MISSING_HINTS[last] : undefined
    return {
      reason: `${typeof last === 'string' ? `"${last}"` : 'the value'} is missing`,
      ...(hint ? { hint } : {}),
    }
  }
  const expected = EXPECTED[issue.expected] ?? issue.expected
  const reason = `is ${kindOf(value)}, not ${expected}`
  if (typeof value === 'string' && /^(?:number|int)$/.test(issue.expected)) {
    return { reason, hint: 'write the number without quotes, with digits 0-9 and a point' }
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { reason: 'is a number beyond all measure', hint: 'look at its exponent' }
  }
  return { reason }
}

const isPosition = (path: JsonPath) => path.includes('coordinates') || path.includes('position')

function saySize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: JsonPath,
  value: unknown,
): Said {
  const small = issue.code === 'too_small'
  const limit = small ? issue.minimum : issue.maximum
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0
    const reason = `has ${count} entries, ${small ? 'at least' : 'at most'} ${limit} are expected`
    return isPosition(path) && !small && Array.isArray(value) && value.every(Number.isFinite)
      ? {
          reason,
          hint: 'a position is [longitude, latitude]: the decimal sign is a point, a height is left out',
        }
      : { reason }
  }
  if (issue.origin === 'string') return { reason: small ? 'is empty' : `is longer than ${limit} characters` }
  const inclusive = issue.inclusive !== false
  const bound = small
    ? inclusive
      ? 'less than'
      : 'not more than'
    : inclusive
      ? 'more than'
      : 'not less than'
  const reason = `${quote(value)} is ${bound} ${limit}`
  return isPosition(path)
    ? { reason, hint: 'a position is [longitude, latitude] in degrees: the two may be swapped' }
    : { reason }
}

function sayUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Said {
  if ('options' in issue && Array.isArray(issue.options)) {
    return { reason: `${quote(value)} is none of ${issue.options.map(quote).join(', ')}` }
  }
  const branches = issue.errors.map((errors) => {
    const [first] = errors
    return first?.code === 'invalid_type' ? (EXPECTED[first.expected] ?? first.expected) : first?.message
  })
  return { reason: `is ${kindOf(value)}, not ${branches.filter(Boolean).join(' or ')}` }
}

function say(issue: Issue, path: JsonPath, value: unknown): Said {
  if (issue.message !== DEFAULT_MESSAGE) {
    return typeof value === 'string' || typeof value === 'number'
      ? { reason: `${quote(value)} ${issue.message}` }
      : { reason: issue.message }
  }
  switch (issue.code) {
    case 'invalid_type':
      return sayType(issue, path, value)
    case 'too_small':
    case 'too_big':
      return saySize(issue, path, value)
    case 'invalid_value': {
      const values = issue.values.map(String)
      const near = typeof value === 'string' ? didYouMean(value, values) : {}
      if (value === undefined)
        return { reason: `"${String(path.at(-1))}" is missing: one of ${values.join(', ')}` }
      return { reason: `${quote(value)} is none of ${values.join(', ')}`, ...near }
    }
    case 'invalid_union':
      return sayUnion(issue, value)
    case 'invalid_format':
      return {
        reason: `${quote(value)} is not ${issue.format === 'url' ? 'a web address (https://…)' : `of the form ${issue.pattern ?? issue.format}`}`,
      }
    default:
      return { reason: issue.message }
  }
}

/** The issues of a schema as faults, each at its path below `base`, in words that say what stands there and what should. */
export function schemaFaults(
  file: string,
  base: JsonPath,
  schema: Schema,
  value: unknown,
  issues: readonly Issue[],
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const inner = issue.path.filter((step) => typeof step !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, inner)
      const there = valueAt(value, inner)
      const unused = known.filter((key) => valueAt(there, [key]) === undefined)
      return issue.keys.map((key) => ({
        file,
        path: [...base, ...inner, key],
        reason: `"${key}" is not known here`,
        ...(didYouMean(key, unused).hint
          ? didYouMean(key, unused)
          : { hint: `known are ${known.join(', ')}` }),
      }))
    }
    return [{ file, path: [...base, ...inner], ...say(issue, inner, valueAt(value, inner)) }]
  })
}
