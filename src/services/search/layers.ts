import type { MatchClass, Searchable, SearchText } from '../../domain/criteria/search.js'
import { Slices } from '../slices.js'
import { type Findings, type Found, find, type Question } from './find.js'
import { byConnections, indexOf, type TextIndex } from './text-index.js'

/** What has changed since an index was made: entities as they are now, or null where they are gone. */
type Changes = ReadonlyMap<string, Searchable | null>

/** An index of the whole base as it was, and a small one of what has changed since: together the base as it is. */
export interface LayeredIndex {
  readonly whole: TextIndex
  readonly changes: Changes
  readonly changed: TextIndex
  /** Which entities of the whole have changed, as 1. */
  readonly isReplaced: Uint8Array
}

/** An index of the whole base with what has changed since. */
export async function layered(whole: TextIndex, changes: Changes): Promise<LayeredIndex> {
  const slices = new Slices()
  const isReplaced = new Uint8Array(whole.entities.length)
  if (changes.size > 0) {
    await slices.each(whole.entities.entries(), ([at, { id }]) => {
      if (changes.has(id)) isReplaced[at] = 1
    })
  }
  const present = [...changes.values()].filter((entity) => entity !== null)
  return { whole, changes, changed: await indexOf(present, slices), isReplaced }
}

/** All entities that match. What is found of one does not depend on others: each is found in the layer that has it. */
export function findInLayers({ whole, changed, isReplaced }: LayeredIndex, question: Question): Found {
  const found = find(whole, question, isReplaced)
  if (changed.entities.length === 0) return found
  return new Merged(found, find(changed, question), whole.entities.length)
}

/** What was found in two layers, in one order. Numbers from `size` on are entities of the upper one. */
class Merged implements Found {
  readonly entities: readonly number[]
  readonly #lower: Findings
  readonly #upper: Findings
  readonly #size: number

  constructor(lower: Findings, upper: Findings, size: number) {
    this.#lower = lower
    this.#upper = upper
    this.#size = size
    this.entities = this.#merged()
  }

  entity(entity: number): Searchable {
    return entity < this.#size ? this.#lower.entity(entity) : this.#upper.entity(entity - this.#size)
  }

  classOf(entity: number): MatchClass {
    return entity < this.#size ? this.#lower.classOf(entity) : this.#upper.classOf(entity - this.#size)
  }

  textOf(entity: number): SearchText {
    return entity < this.#size ? this.#lower.textOf(entity) : this.#upper.textOf(entity - this.#size)
  }

  #merged(): readonly number[] {
    const upper = this.#upper.entities.map((entity) => entity + this.#size)
    const merged: number[] = []
    let at = 0
    for (const entity of this.#lower.entities) {
      for (; at < upper.length && this.#compare(upper[at] as number, entity) < 0; at += 1) {
        merged.push(upper[at] as number)
      }
      merged.push(entity)
    }
    return merged.concat(upper.slice(at))
  }

  #compare(one: number, other: number): number {
    return this.classOf(one) - this.classOf(other) || byConnections(this.entity(one), this.entity(other))
  }
}
