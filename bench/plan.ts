/** How large a generated world is. */
export interface WorldSize {
  readonly cities: number
  readonly events: number
  readonly participations: number
  readonly articles: number
  readonly organisations: number
  /** How much more often the first cities are drawn than the last: 1 draws all alike. */
  readonly skew: number
}

/** How large the world is and how long is measured. */
export interface Plan extends WorldSize {
  readonly name: 'full' | 'quick'
  /** Seconds under load before a shape is measured for the first time: the JVM and V8 compile meanwhile. */
  readonly warmUp: number
  /** Seconds under load before each later round: caches and pools come back. */
  readonly warmAgain: number
  /** Seconds measured in each round. */
  readonly measured: number
  readonly rounds: number
}

const FULL: Plan = {
  name: 'full',
  cities: 20_000,
  events: 20_000,
  participations: 200_000,
  articles: 20_000,
  organisations: 300,
  skew: 1.5,
  warmUp: 6,
  warmAgain: 2,
  measured: 10,
  rounds: 2,
}

/** Shows that everything works; its numbers say little. */
const QUICK: Plan = {
  ...FULL,
  name: 'quick',
  cities: 2_000,
  events: 2_000,
  participations: 20_000,
  articles: 2_000,
  organisations: 60,
  warmUp: 2,
  warmAgain: 1,
  measured: 3,
  rounds: 1,
}

export const planOf = (options: readonly string[]): Plan => (isQuick(options) ? QUICK : FULL)

/** @throws where an option is not known */
export function isQuick(options: readonly string[]): boolean {
  const unknown = options.find((option) => option !== '--quick')
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}; there is --quick.`)
  return options.length > 0
}

/** Requests in flight at any time. */
export const CONNECTIONS = 16
