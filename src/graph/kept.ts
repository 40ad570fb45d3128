/** How often something is made anew because the base changed while it was made. */
const ATTEMPTS = 3

/** Something that was made of the base, and the number of the last write then. */
export interface Earlier<T> {
  readonly mark: number
  readonly value: T
}

/** What `Kept` needs to know of the base. */
export interface Made<T> {
  /** Says that the base has changed by being another number. */
  readonly mark: () => Promise<number>
  /** Makes it of the base as it is now, at `mark`; perhaps out of what was made earlier. */
  readonly make: (mark: number, earlier: Earlier<T> | undefined) => Promise<T>
}

/**
 * Something made of the whole base, and kept until the base changes, whoever changed it: each use asks for the number of the
 * last write, so none is older than its question. All who wait for it while it is made share the work.
 */
export class Kept<T> {
  readonly #made: Made<T>
  #current: Earlier<T> | undefined
  #making: Promise<T> | undefined

  constructor(made: Made<T>) {
    this.#made = made
  }

  /** @param mark what the base says now, on behalf of the one who asks */
  async at(mark: number): Promise<T> {
    if (this.#current?.mark === mark) return this.#current.value
    this.#making ??= this.#make().finally(() => {
      this.#making = undefined
    })
    return this.#making
  }

  /** A base that is written to all the time gives, after some tries, one that no one keeps. */
  async #make(): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const mark = await this.#made.mark()
      const value = await this.#made.make(mark, this.#current)
      const settled = mark === (await this.#made.mark())
      if (settled) this.#current = { mark, value }
      if (settled || attempt === ATTEMPTS) return value
    }
  }
}
