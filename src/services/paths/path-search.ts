import type { Path, PathResult } from '../../domain/paths/path.js'
import type { GraphReads } from '../../graph/index.js'
import { admission } from './admission.js'
import type { AskedPaths } from './asked-paths.js'
import { KnownEdges } from './known-edges.js'
import { Ranking, type Support } from './ranking.js'
import { isStep, Side } from './side.js'
import type { Spending } from './spending.js'
import { type Trail, Trails } from './trails.js'

/**
 * One search: all paths of one step, then of two, until enough are found. Edges are read level by level from both ends, so
 * that a path of six steps needs what lies within some three steps of its ends, and no more.
 */
export class PathSearch {
  readonly #reads: GraphReads
  readonly #asked: AskedPaths
  readonly #spending: Spending
  readonly #admits: ReturnType<typeof admission>
  readonly #edges = new KnownEdges()
  readonly #expanded = new Set<string>()
  readonly #sides: readonly [Side, Side]
  readonly #paths: Path[] = []
  #found = 0

  constructor(reads: GraphReads, asked: AskedPaths, spending: Spending) {
    this.#reads = reads
    this.#asked = asked
    this.#spending = spending
    this.#admits = admission(asked)
    const { from, to } = asked
    this.#sides = [new Side(from, to, this.#edges), new Side(to, from, this.#edges)]
  }

  async run(): Promise<PathResult> {
    const { first, maxLength } = this.#asked
    for (let length = 1; length <= maxLength && this.#found < first; length += 1) {
      await this.#expand()
      if (this.#spending.overrun) break
      await this.#rank(await this.#trailsOf(length))
      if (this.#spending.overrun) break
    }
    return this.#result()
  }

  #result(): PathResult {
    const { overrun } = this.#spending
    const reason = overrun ?? (this.#found === 0 ? 'NO_PATH' : null)
    return { paths: this.#paths, found: this.#found, truncated: overrun !== null, reason }
  }

  /**
   * Reads the edges of one more level, of the side that has the smaller one: with as many levels as a path has steps, each of
   * its edges was seen from one of its ends. A level with too many edges is left out as a whole. Nothing is left to be read
   * where all around one end is known.
   */
  async #expand(): Promise<void> {
    const [one, other] = this.#sides
    const side = other.level.length < one.level.length ? other : one
    if (side.level.length > 0) await this.#expandSide(side)
  }

  async #expandSide(side: Side): Promise<void> {
    const spending = this.#spending
    spending.checkTime()
    if (spending.overrun) return
    const ids = side.level.filter((id) => !this.#expanded.has(id))
    const limit = spending.edgeLimit
    const edges = await this.#reads.stepsFrom({ ids, relations: this.#asked.relations ?? undefined, limit })
    spending.readEdges(edges.length)
    if (spending.overrun) return
    for (const id of ids) this.#expanded.add(id)
    for await (const batch of spending.pacing(edges)) {
      for (const edge of batch) if (isStep(edge) && this.#admits(edge)) this.#edges.add(edge)
    }
    side.advance()
  }

  /** The trails of one length: all, unless a limit is reached. */
  async #trailsOf(length: number): Promise<Trail[]> {
    const { from, to, inDateOrder } = this.#asked
    const found: Trail[] = []
    for (const trail of new Trails(this.#edges, { from, to, inDateOrder: inDateOrder === true, length })) {
      this.#spending.tryOne()
      if (this.#spending.isTurnOver) await this.#spending.giveTurn()
      if (this.#spending.overrun) break
      if (trail) found.push(trail)
    }
    return found
  }

  /** Takes the strongest trails into the answer. */
  async #rank(trails: readonly Trail[]): Promise<void> {
    if (trails.length === 0) return
    const support = await this.#supportOf(trails)
    const most = this.#asked.first - this.#paths.length
    const ranking = new Ranking(this.#edges, this.#asked.inDateOrder === true, support, most)
    for await (const batch of this.#spending.pacing(trails)) for (const trail of batch) ranking.show(trail)
    this.#paths.push(...ranking.paths)
    this.#found += trails.length
  }

  /** Participations know how many sources support them; the claims of mentions, one a source, are counted in one read. */
  async #supportOf(trails: readonly Trail[]): Promise<Support> {
    const mentions = new Set<string>()
    for await (const batch of this.#spending.pacing(trails)) {
      for (const trail of batch) this.#noteMentions(trail, mentions)
    }
    const parents = [...mentions]
    const counts =
      parents.length === 0
        ? undefined
        : await this.#reads.claimTotals({ side: 'supported', parents, filter: {} })
    return ({ id, sourceCount }) => sourceCount ?? counts?.get(id) ?? 0
  }

  #noteMentions(trail: Trail, mentions: Set<string>): void {
    trail.slice(1).forEach((id, at) => {
      for (const edge of this.#edges.between(trail[at] ?? '', id)) {
        if (edge.relation === 'MENTION') mentions.add(edge.id)
      }
    })
  }
}
