/** As many ids as one read takes; more wait for the next. */
const LARGEST = 500

type Read<V> = (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>

interface Waiting<V> {
  readonly ids: Set<string>
  readonly result: Promise<ReadonlyMap<string, V>>
}

/**
 * Answers the reads that requests make in the same turn of the event loop with one read of the engine. A page of widgets
 * asks for single entities hundreds of times a second; the way to the engine and back costs several times what an entity
 * does. Nothing is kept: what is asked for after a read has begun is read anew, so no answer is older than its question.
 */
export class Gathering<V> {
  readonly #waiting = new Map<string, Waiting<V>>()

  /** The values by id, perhaps with others that were asked for in the same turn; reads with one `key` are alike. */
  read(key: string, ids: readonly string[], read: Read<V>): Promise<ReadonlyMap<string, V>> {
    const open = this.#waiting.get(key)
    const waiting = open && open.ids.size + ids.length <= LARGEST ? open : this.#open(key, read)
    for (const id of ids) waiting.ids.add(id)
    return waiting.result
  }

  #open(key: string, read: Read<V>): Waiting<V> {
    const ids = new Set<string>()
    const turn = new Promise<void>((resolve) => setImmediate(resolve))
    const result = turn.then(() => {
      if (this.#waiting.get(key)?.ids === ids) this.#waiting.delete(key)
      return read([...ids])
    })
    const waiting = { ids, result }
    this.#waiting.set(key, waiting)
    return waiting
  }
}
