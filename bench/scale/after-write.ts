import type { World } from '../../tests/support/world.js'
import type { Probe, Response } from './probe.js'
import { bodyOf } from './questions.js'

/** What a write costs, and the searches that come after it. */
export interface AfterWrite {
  /** Milliseconds that the write took; an import counts the whole base. */
  readonly write: number
  /** The first search after it, and what it says. */
  readonly first: number
  readonly error: string | undefined
  /** Whether the first search has the new name. */
  readonly isThere: boolean
  /** How long the event loop was held at most, from the end of the write to the answer of the first search. */
  readonly held: number
}

const NAME = 'Zzyzxburg'
const QUESTION = {
  query: 'query ($text: String!) { search(text: $text) { totalCount } }',
  variables: { text: NAME },
}

/** Gives one city a new name and looks for it at once. */
export async function afterWrite(probe: Probe, world: World): Promise<AfterWrite> {
  const [, city] = world.cities
  const began = performance.now()
  await probe.ask('rename', { city, name: NAME })
  const write = performance.now() - began
  await probe.ask('watch')
  const response: Response = await probe.send(bodyOf(QUESTION))
  const held = await probe.ask('longest')
  const found = response.data?.search as { totalCount: number } | undefined
  return {
    write,
    first: response.milliseconds,
    error: response.error,
    isThere: found?.totalCount === 1,
    held,
  }
}
