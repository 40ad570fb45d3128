/** What was opened, closed in the opposite order at the end: of the run, of a failed run, or at Ctrl-C. */
export class Closing {
  readonly #steps: (() => Promise<void> | void)[] = []

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => this.close().finally(() => process.exit(1)))
    }
  }

  add(step: () => Promise<void> | void): void {
    this.#steps.push(step)
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await step()
  }
}
