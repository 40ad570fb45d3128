import type { Storable, Stored } from '../../graph/index.js'
import type { Tally } from './report.js'

/** As many rows as one statement takes: large enough to be quick, small enough to report progress and to fit in memory. */
const BATCH = 1000

/** Reads for all items, a batch at a time, and gives all that was found. */
export async function readBatches<T, R>(
  items: readonly T[],
  read: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = []
  for (const batch of batches(items)) found.push(...(await read(batch)))
  return found
}

/** Writes all items, a batch at a time, and says how many after each. */
export async function writeBatches<T>(
  items: readonly T[],
  write: (batch: readonly T[]) => Promise<void>,
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  for (const batch of batches(items)) {
    await write(batch)
    progress(batch.length)
  }
}

const batches = <T>(items: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  )

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/** Tells what is new and what differs from what is stored, and counts it. */
export function compare<T extends Storable>(wanted: readonly T[], stored: readonly Stored[], tally: Tally) {
  const hashes = new Map(stored.map(({ id, hash }) => [id, hash]))
  const created = wanted.filter(({ id }) => !hashes.has(id))
  const changed = wanted.filter(({ id, properties }) => hashes.has(id) && hashes.get(id) !== properties.hash)
  tally.created += created.length
  tally.updated += changed.length
  tally.unchanged += wanted.length - created.length - changed.length
  return { created, changed }
}
