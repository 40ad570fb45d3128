import type { Searchable } from '../../domain/criteria/search.js'
import type { GraphReads, Moment } from '../../graph/index.js'
import { Slices } from '../slices.js'
import { type LayeredIndex, layered } from './layers.js'
import { indexOf, type TextIndex } from './text-index.js'

/** As many ids, and as many entities, as one read brings: unpacking more would hold the event loop. */
const PART = 20_000
const BATCH = 1_000
/** With more changes than this a new index of the whole base is made. */
const MOST_CHANGES = 5_000

/** The index of the base as it is: that of an earlier moment with what has changed since, where that is known and little. */
export async function readIndex(reads: GraphReads, moment: Moment<LayeredIndex>): Promise<LayeredIndex> {
  return (await updated(reads, moment)) ?? layered(await readWhole(reads), new Map())
}

async function updated(
  reads: GraphReads,
  { mark, earlier }: Moment<LayeredIndex>,
): Promise<LayeredIndex | undefined> {
  const touched = earlier && (await reads.touchedSince({ after: earlier.mark, upTo: mark }))
  if (!earlier || !touched) return undefined
  const changes = new Map<string, Searchable | null>(earlier.value.changes)
  for (const id of touched) changes.set(id, null)
  if (changes.size > MOST_CHANGES) return undefined
  for (const entity of await readEntities(reads, [...touched])) changes.set(entity.id, entity)
  return layered(earlier.value.whole, changes)
}

async function readWhole(reads: GraphReads): Promise<TextIndex> {
  const entities: Searchable[] = []
  const slices = new Slices()
  let after = ''
  for (;;) {
    const ids = await reads.entityIds({ after, limit: PART })
    for (const entity of await readEntities(reads, ids)) entities.push(entity)
    await slices.each(ids, (id) => {
      if (id > after) after = id
    })
    if (ids.length < PART) return indexOf(entities, slices)
  }
}

async function readEntities(reads: GraphReads, ids: readonly string[]): Promise<readonly Searchable[]> {
  const entities: Searchable[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const entity of await reads.searchables(ids.slice(from, from + BATCH))) entities.push(entity)
  }
  return entities
}
