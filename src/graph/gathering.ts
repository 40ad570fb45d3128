/** As many ids as one read takes; more wait for the next. */
const LARGEST = 500

type Read<V> = (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>

/**
 * Answers the reads that requests make in the same turn of the event loop with one read of the engine. A page of widgets
 * asks for single entities hundreds of times a second; the way to the engine and back costs several times what an entity
 * does. Nothing is kept: what is asked for after a read has begun is read anew, so no answer is older than its question.
 */
export class Gathering<V> {
  readonly #read: Read<V>
  #waiting: { readonly ids: Set<string>; readonly result: Promise<ReadonlyMap<string, V>> } | undefined

  constructor(read: Read<V>) {
    this.#read = read
  }

  /** The values by id, perhaps with others that were asked for in the same turn. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, V>> {
    if (!this.#waiting || this.#waiting.ids.size + ids.length > LARGEST) this.#waiting = this.#open()
    for (const id of ids) this.#waiting.ids.add(id)
    return this.#waiting.result
  }

  #open() {
    const ids = new Set<string>()
    const turn = new Promise<void>((resolve) => setImmediate(resolve))
    const result = turn.then(() => {
      if (this.#waiting?.ids === ids) this.#waiting = undefined
      return this.#read([...ids])
    })
    return { ids, result }
  }
}
