import type * as z from 'zod/mini'
import type { JsonPath } from './fault.ts'

type Schema = z.core.$ZodType
type Definition = z.core.$ZodTypes['_zod']['def']

/** What a schema of zod/mini was made of; `def` is public there, though not on the type of its core. */
const definitionOf = (schema: Schema): Definition => (schema as unknown as { def: Definition }).def

/** The schemas that may stand one step further down; none where the step leads nowhere. */
function stepInto(schema: Schema, step: string | number): Schema[] {
  const def = definitionOf(schema)
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return stepInto(def.innerType, step)
    case 'union':
      return def.options.flatMap((option) => stepInto(option, step))
    case 'object': {
      const member = def.shape[String(step)]
      return member ? [member] : []
    }
    case 'array':
      return [def.element]
    case 'tuple': {
      const item = def.items[Number(step)]
      return item ? [item] : []
    }
    default:
      return []
  }
}

function keysOf(schema: Schema): string[] {
  const def = definitionOf(schema)
  if (def.type === 'optional' || def.type === 'nullable') return keysOf(def.innerType)
  if (def.type === 'union') return def.options.flatMap(keysOf)
  return def.type === 'object' ? Object.keys(def.shape) : []
}

/** Names that an object at a path may hold by its schema: what a misspelt one is compared with. */
export function knownKeys(schema: Schema, path: JsonPath): string[] {
  const reached = path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((each) => stepInto(each, step)),
    [schema],
  )
  return [...new Set(reached.flatMap(keysOf))]
}
