import { expect } from 'vitest'

/** Expects of each answer the bytes of the first to the same question: of another engine, as a rule. */
export class Alike {
  readonly #answers = new Map<string, string>()

  expect(question: string, answer: unknown): void {
    const text = JSON.stringify(answer)
    expect(text, question).toBe(this.#answers.get(question) ?? text)
    this.#answers.set(question, text)
  }
}
