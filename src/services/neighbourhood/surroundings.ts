import type { Edge } from '../../domain/paths/edge.js'
import type { Subgraph } from '../../domain/paths/subgraph.js'
import { groupBy } from '../../domain/values/group.js'
import { ENTITY_KINDS, kindOfId } from '../../domain/values/ids.js'
import { byText } from '../../domain/values/text.js'
import type { GraphReads } from '../../graph/index.js'
import type { Spending } from '../paths/spending.js'
import { Slices } from '../slices.js'
import type { AskedNeighbourhood } from './asked-neighbourhood.js'
import { byEnds } from './edge-order.js'

/** Reads what lies around some entities, level by level, two reads a level. */
export class Surroundings {
  readonly #reads: GraphReads
  readonly #asked: AskedNeighbourhood
  readonly #spending: Spending
  readonly #slices = new Slices()
  readonly #taken = new Set<string>()
  readonly #omitted = new Set<string>()
  readonly #edges = new Map<string, Edge>()

  constructor(reads: GraphReads, asked: AskedNeighbourhood, spending: Spending) {
    this.#reads = reads
    this.#asked = asked
    this.#spending = spending
  }

  async read(): Promise<Subgraph> {
    let level = await this.#take(new Set(this.#asked.of))
    for (let depth = 0; depth < this.#asked.depth; depth += 1) {
      const around = await this.#around(level)
      if (!around) return this.#result()
      level = await this.#take(around)
    }
    await this.#joinAmong(level)
    return this.#result()
  }

  async #result(): Promise<Subgraph> {
    const edges = [...this.#edges.values()].filter(
      ({ fromId, toId }) => this.#taken.has(fromId) && this.#taken.has(toId),
    )
    const omitted = groupBy([...this.#omitted], kindOfId)
    return {
      nodeIds: [...this.#taken],
      edges: await this.#slices.sorted(edges, byEnds),
      truncated: this.#spending.overrun !== null || this.#omitted.size > 0,
      omitted: ENTITY_KINDS.flatMap((kind) => {
        const count = omitted.get(kind)?.length ?? 0
        return count === 0 ? [] : { kind, count }
      }),
    }
  }

  /** Takes the most connected of a level, as far as there is room; the ids that were taken. */
  async #take(candidates: ReadonlySet<string>): Promise<readonly string[]> {
    const { relations, first } = this.#asked
    const ids = [...candidates]
    const counts = await this.#reads.stepCounts({ ids, relations: relations ?? undefined })
    const ranked = await this.#slices.sorted(
      ids.filter((id) => counts.has(id) && isStop(id)),
      (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || byText(one, other),
    )
    const room = first - this.#taken.size
    for (const id of ranked.slice(0, room)) this.#taken.add(id)
    for (const id of ranked.slice(room)) this.#omitted.add(id)
    return ranked.slice(0, room)
  }

  /** What is joined to a level and wanted; undefined where that is more than may be read. */
  async #around(level: readonly string[]): Promise<ReadonlySet<string> | undefined> {
    const edges = await this.#readEdges((limit) =>
      this.#reads.stepsFrom({ ids: level, relations: this.#asked.relations ?? undefined, limit }),
    )
    if (!edges) return undefined
    const around = new Set<string>()
    await this.#slices.each(edges, ({ fromId, toId }) => {
      for (const id of [fromId, toId]) if (this.#isWanted(id)) around.add(id)
    })
    return around
  }

  /** The edges within the outermost level, which no level has led along. */
  async #joinAmong(level: readonly string[]): Promise<void> {
    await this.#readEdges((limit) =>
      this.#reads.stepsAmong({ ids: level, relations: this.#asked.relations ?? undefined, limit }),
    )
  }

  /** Keeps the edges of a read, unless there are too many. */
  async #readEdges(read: (limit: number) => Promise<readonly Edge[]>): Promise<readonly Edge[] | undefined> {
    this.#spending.checkTime()
    if (this.#spending.overrun) return undefined
    const edges = await read(this.#spending.edgeLimit)
    this.#spending.readEdges(edges.length)
    if (this.#spending.overrun) return undefined
    await this.#slices.each(edges, (edge) => void this.#edges.set(edge.id, edge))
    return edges
  }

  #isWanted(id: string): boolean {
    const { kinds } = this.#asked
    const kind = kindOfId(id)
    const known = this.#taken.has(id) || this.#omitted.has(id)
    return !known && (!kinds || kinds.some((wanted) => wanted === kind))
  }
}

/** Topics and sources are no steps. */
function isStop(id: string): boolean {
  const kind = kindOfId(id)
  return kind !== 'TOPIC' && kind !== 'SOURCE'
}
