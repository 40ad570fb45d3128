import { randomWorld, type World } from './world.js'

/** Where the slugs of a random world begin: `c3`, `k0-part`. */
const SLUG = /"([cospetak]\d+(?:-count|-part)?)"/g

/**
 * Random worlds side by side in one base, with no relation between them: many small worlds are then one import. The slugs of
 * the world at place 2 begin with `w2-`.
 */
export function manyWorlds(seeds: readonly number[], size: number): readonly World[] {
  return seeds.map((seed, at) => {
    const world = randomWorld(seed, size)
    // Outside identifiers are unique in a base.
    const cities = world.cities.map((city) => ({ ...city, geonames: null, wikidata: null }))
    return JSON.parse(JSON.stringify({ ...world, cities }).replace(SLUG, `"w${at}-$1"`))
  })
}

/** All records of several worlds as one. */
export const together = (worlds: readonly World[]): World =>
  worlds.reduce((all, world) => ({
    sources: [...all.sources, ...world.sources],
    topics: [...all.topics, ...world.topics],
    cities: [...all.cities, ...world.cities],
    organisations: [...all.organisations, ...world.organisations],
    programmes: [...all.programmes, ...world.programmes],
    events: [...all.events, ...world.events],
    articles: [...all.articles, ...world.articles],
    claims: [...all.claims, ...world.claims],
  }))
