import { isQuick, type WorldSize } from '../plan.js'
import type { Runs } from './measure.js'

/** What the bench of large worlds does. */
export interface ScalePlan {
  readonly name: 'full' | 'quick'
  readonly large: WorldSize
  /** How often a question that looks far is asked, and how often one about one entity. */
  readonly far: Runs
  readonly near: Runs
  /** The world that is put under load, and for how many seconds with each query. */
  readonly loaded: WorldSize
  readonly loadSeconds: number
}

const LARGE: WorldSize = {
  cities: 100_000,
  events: 50_000,
  participations: 500_000,
  articles: 25_000,
  organisations: 300,
  // The first of the cities takes part in one event in five, the one in the middle in two or three in all.
  skew: 3,
}

const FULL: ScalePlan = {
  name: 'full',
  large: LARGE,
  far: { least: 5, most: 25, milliseconds: 8_000 },
  near: { least: 48, most: 240, milliseconds: 4_000 },
  loaded: fraction(LARGE, 5),
  loadSeconds: 30,
}

/** Shows that everything works; its numbers say little. */
const QUICK: ScalePlan = {
  name: 'quick',
  large: fraction(LARGE, 10),
  far: { least: 3, most: 5, milliseconds: 500 },
  near: { least: 12, most: 24, milliseconds: 500 },
  loaded: fraction(LARGE, 50),
  loadSeconds: 3,
}

export const scalePlanOf = (options: readonly string[]): ScalePlan => (isQuick(options) ? QUICK : FULL)

/** A world that is so many times smaller, with as much around each city and event. */
export function fraction(size: WorldSize, times: number): WorldSize {
  const part = (whole: number) => Math.ceil(whole / times)
  return {
    ...size,
    cities: part(size.cities),
    events: part(size.events),
    participations: part(size.participations),
    articles: part(size.articles),
    organisations: part(size.organisations),
  }
}
