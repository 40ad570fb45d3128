import { isDeepStrictEqual } from 'node:util'
import { type Answer, ask, bodyOf, type Cost, idsOf } from './requests.js'
import { type Content, contentOf, type Shape } from './shapes.js'
import type { System } from './systems.js'

/** Ids that are tried, spread over all of a shape. */
const SAMPLES = 25

/**
 * Makes sure that all systems answer a shape with the same content, and gives what one request costs by Parley's measure.
 * @throws where two answers differ, or one is smaller than the shape promises
 */
export async function verify(shape: Shape, systems: readonly System[]): Promise<Cost | undefined> {
  const ids = idsOf(shape)
  const step = Math.ceil(ids.length / SAMPLES)
  let cost: Cost | undefined
  for (const id of ids.filter((_, at) => at % step === 0)) {
    const answers = await Promise.all(systems.map((system) => ask(system, bodyOf(shape, system.name, id))))
    compare(shape, systems, answers, id)
    cost = answers.find(({ extensions }) => extensions)?.extensions?.cost
  }
  return cost
}

function compare(shape: Shape, systems: readonly System[], answers: readonly Answer[], id?: string): void {
  const contents = answers.map(({ data }) => contentOf(data, shape))
  const where = id === undefined ? shape.name : `${shape.name} of ${id}`
  const [first = []] = contents
  if (!shape.isWhole(first)) throw new Error(`${where} is less than it should be: ${brief(first)}`)
  const other = contents.findIndex((content) => !isDeepStrictEqual(content, first))
  if (other >= 0) {
    const [one, two] = [systems[0]?.name, systems[other]?.name]
    throw new Error(`${where} differs.\n${one}: ${brief(first)}\n${two}: ${brief(contents[other])}`)
  }
}

const brief = (content: Content | undefined): string => JSON.stringify(content).slice(0, 2_000)
