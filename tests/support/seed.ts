import { readFileSync } from 'node:fs'
import type { World } from './world.js'

/** The seed's records as they stand in its files, read without the importer. */
export function readSeed(): World {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))
  return {
    sources: read('sources'),
    topics: read('topics'),
    cities: read('cities'),
    organisations: read('organisations'),
    programmes: read('programmes'),
    events: read('events'),
    articles: read('articles'),
    claims: read('claims'),
  }
}
