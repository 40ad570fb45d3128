/**
 * Lets a few tasks run at a time, in the order they came. The embedded engine runs reads on the threads of the process:
 * more at once than cores only makes each slower, and leaves no thread for anything else.
 */
export class Turnstile {
  readonly #places: number
  readonly #waiting: (() => void)[] = []
  #inside = 0

  constructor(places: number) {
    this.#places = places
  }

  async pass<T>(task: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#places) await new Promise<void>((enter) => this.#waiting.push(enter))
    else this.#inside += 1
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#inside -= 1
    }
  }

  /** Waits until all who came before have left. */
  async drained(): Promise<void> {
    await Promise.all(Array.from({ length: this.#places }, () => this.pass(async () => undefined)))
  }
}
