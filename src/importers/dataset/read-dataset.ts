import type { z } from 'zod'
import type {
  ClaimRecord,
  EntityRecord,
  ImportBatch,
  Manifest,
  Origin,
  Rejection,
} from '../../domain/record.js'
import { claim, claimRecord } from './claims.js'
import * as entities from './entities.js'
import { describedBy, manifest, unnamed } from './manifest.js'
import * as raw from './records.js'
import { readStrictly, type StrictResult } from './strict.js'

/** The texts of a folder's JSON files, by name without the ending. */
export type DatasetFiles = ReadonlyMap<string, string>

/** The files that a data set consists of; a file that is absent holds nothing. */
const DATASET_FILES = [
  'sources',
  'topics',
  'cities',
  'organisations',
  'programmes',
  'events',
  'articles',
  'claims',
] as const

/**
 * Reads a data set strictly: each field is mapped, ignored with a reason, or named as unmapped; each record is whole, or
 * rejected with the field and the reason. Pure: what the records refer to is checked when they are written.
 */
export function readDataset(files: DatasetFiles, folder: string): ImportBatch {
  const reader = new Reader(files)
  const described = reader.manifest(folder)
  const found = {
    manifest: described,
    entities: [
      ...reader.records('sources', raw.source, entities.sourceRecord),
      ...reader.records('topics', raw.topic, entities.topicRecord),
      ...reader.records('cities', raw.city, entities.cityRecord),
      ...reader.records('organisations', raw.organisation, entities.organisationRecord),
      ...reader.records('programmes', raw.programme, entities.programmeRecord),
      ...reader.records('events', raw.event, entities.eventRecord),
      ...reader.records('articles', raw.article, entities.articleRecord),
    ],
    claims: reader.records('claims', claim, claimRecord),
  }
  return { ...found, rejections: reader.rejections, unmapped: reader.unmapped(), read: reader.read }
}

class Reader {
  readonly rejections: Rejection[] = []
  readonly read: Record<string, number> = {}
  readonly #files: DatasetFiles
  readonly #unmapped = new Map<string, { file: string; field: string; count: number }>()
  #expected: Readonly<Record<string, number>> = {}

  constructor(files: DatasetFiles) {
    this.#files = files
    if (DATASET_FILES.every((name) => !files.has(name))) {
      this.#reject({ file: 'folder', index: null }, null, {
        field: '',
        reason: `has none of ${DATASET_FILES.join('.json, ')}.json`,
      })
    }
    const known: readonly string[] = [...DATASET_FILES, 'manifest']
    for (const name of files.keys())
      if (!known.includes(name)) this.#count(`${name}.json`, '(the whole file)')
  }

  manifest(folder: string): Manifest {
    if (!this.#files.has('manifest')) return unnamed(folder)
    const file = 'manifest.json'
    const { value } = this.#strictly({ file, index: null }, manifest, this.#parsed('manifest'))
    this.#expected = value?.expected ?? {}
    return value ? describedBy(value) : unnamed(folder)
  }

  records<T extends { readonly id: string }, R extends EntityRecord | ClaimRecord>(
    name: string,
    schema: z.ZodType<T>,
    map: (value: T, origin: Origin) => R,
  ): R[] {
    const file = `${name}.json`
    const list = this.#list(name)
    this.#checkCount(name, list.length)
    const ids = new Set<string>()
    return list.flatMap((item, index) => {
      const { value } = this.#strictly({ file, index }, schema, item)
      if (value === undefined) return []
      if (ids.has(value.id))
        this.#reject({ file, index }, value.id, { field: 'id', reason: 'stands twice in the file' })
      ids.add(value.id)
      return map(value, { file, index })
    })
  }

  unmapped() {
    return [...this.#unmapped.values()]
  }

  #strictly<T>(
    origin: { file: string; index: number | null },
    schema: z.ZodType<T>,
    item: unknown,
  ): StrictResult<T> {
    const result = readStrictly(schema, item)
    const id = (item as { id?: unknown } | null)?.id
    for (const problem of result.problems) this.#reject(origin, typeof id === 'string' ? id : null, problem)
    for (const field of result.unmapped) this.#count(origin.file, field)
    return result
  }

  #list(name: string): readonly unknown[] {
    const content = this.#parsed(name) ?? []
    if (Array.isArray(content)) return content
    this.#reject({ file: `${name}.json`, index: null }, null, {
      field: '',
      reason: 'is not a list of records',
    })
    return []
  }

  #parsed(name: string): unknown {
    const text = this.#files.get(name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch (error) {
      this.#reject({ file: `${name}.json`, index: null }, null, {
        field: '',
        reason: `is not JSON: ${(error as Error).message}`,
      })
      return undefined
    }
  }

  #checkCount(name: string, found: number): void {
    this.read[`${name}.json`] = found
    const expected = this.#expected[name]
    if (expected === undefined || expected === found) return
    const reason = `${expected} records are expected, ${found} are there`
    this.#reject({ file: 'manifest.json', index: null }, null, { field: `expected.${name}`, reason })
  }

  #reject(
    origin: { file: string; index: number | null },
    id: string | null,
    problem: { field: string; reason: string },
  ): void {
    this.rejections.push({ ...origin, id, ...problem })
  }

  #count(file: string, field: string): void {
    const key = `${file} ${field}`
    const known = this.#unmapped.get(key) ?? { file, field, count: 0 }
    this.#unmapped.set(key, { ...known, count: known.count + 1 })
  }
}
