/** The first `most` of what is offered, in order. */
export class Best<T> {
  readonly items: T[] = []
  readonly #most: number
  readonly #compare: (one: T, other: T) => number

  constructor(most: number, compare: (one: T, other: T) => number) {
    this.#most = most
    this.#compare = compare
  }

  offer(item: T): void {
    const last = this.items.at(-1)
    if (this.items.length === this.#most && last && this.#compare(item, last) > 0) return
    const place = this.items.findIndex((other) => this.#compare(item, other) < 0)
    this.items.splice(place === -1 ? this.items.length : place, 0, item)
    if (this.items.length > this.#most) this.items.pop()
  }
}
