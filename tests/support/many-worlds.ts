import { randomWorld, type World } from './world.js'

/** Many small worlds that know nothing of each other, and all of them as one base: a base is dear to fill, a world is cheap. */
export interface ManyWorlds {
  readonly worlds: readonly World[]
  readonly all: World
}

/** `count` random worlds. What is in one has ids of its own: `w7-c1` is a city of the eighth. */
export function manyWorlds(seed: number, count: number, size = 4): ManyWorlds {
  const worlds = Array.from({ length: count }, (_, at) =>
    apart(randomWorld(seed * 1000 + at, size), `w${at}-`),
  )
  const all = (name: keyof World) => worlds.flatMap((world) => world[name] as readonly unknown[])
  const names = Object.keys(worlds[0] ?? {}) as (keyof World)[]
  return { worlds, all: Object.fromEntries(names.map((name) => [name, all(name)])) as unknown as World }
}

/** An id of a random world, alone or behind its kind. */
const ID = /^((?:\w+:)?)([a-z]\d+(?:-count|-part)?)$/
/** Outside identifiers belong to one entity each. */
const OUTSIDE = ['wikidata', 'geonames', 'ror']

function apart(world: World, prefix: string): World {
  const text = JSON.stringify(world, (name, value) => {
    if (OUTSIDE.includes(name)) return null
    return typeof value === 'string' ? value.replace(ID, `$1${prefix}$2`) : value
  })
  return JSON.parse(text) as World
}
