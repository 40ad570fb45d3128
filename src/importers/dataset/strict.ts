import type { z } from 'zod'

/** One wrong field of a record. */
export interface FieldProblem {
  readonly field: string
  readonly reason: string
}

/** A record read strictly: its value or its problems, and the fields that the schema does not know. */
export interface StrictResult<T> {
  readonly value: T | undefined
  readonly problems: readonly FieldProblem[]
  readonly unmapped: readonly string[]
}

/**
 * Reads a record by a schema of strict objects. A field that is unknown is left out and named; anything else that is wrong
 * is a problem of the record.
 */
export function readStrictly<T>(schema: z.ZodType<T>, record: unknown): StrictResult<T> {
  const first = schema.safeParse(record)
  if (first.success) return { value: first.data, problems: [], unmapped: [] }
  const unknown = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
  const unmapped = unknown.flatMap(({ path, keys }) => keys.map((key) => pathOf([...path, key], '[]')))
  const known = unknown.length === 0 ? first : schema.safeParse(without(record, unknown))
  return known.success
    ? { value: known.data, problems: [], unmapped }
    : { value: undefined, problems: known.error.issues.map((issue) => problemOf(issue, record)), unmapped }
}

function problemOf(issue: z.core.$ZodIssue, record: unknown): FieldProblem {
  const received = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    record,
  )
  const shown = received === undefined ? 'is missing' : `got ${JSON.stringify(received).slice(0, 80)}`
  return { field: pathOf(issue.path), reason: received === undefined ? shown : `${issue.message} (${shown})` }
}

/** `["participants", 2, "role"]` → `participants[2].role`, or `participants[].role` with `place` "[]". */
function pathOf(path: readonly PropertyKey[], place?: '[]'): string {
  return path
    .map((key) => (typeof key === 'number' ? (place ?? `[${key}]`) : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function without(record: unknown, unknown: readonly { path: PropertyKey[]; keys: string[] }[]): unknown {
  const copy = structuredClone(record)
  for (const { path, keys } of unknown) {
    const holder = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], copy)
    for (const key of keys) delete (holder as Record<string, unknown>)[key]
  }
  return copy
}
