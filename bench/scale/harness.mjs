import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pino } from 'pino'
import { readConfig } from '../../dist/config.js'
import { EmbeddedEngine } from '../../dist/graph/engines/embedded/engine.js'
import { Memory } from '../../dist/graph/engines/embedded/memory.js'
import { Neo4jEngine } from '../../dist/graph/engines/neo4j/engine.js'
import { readDataset } from '../../dist/importers/dataset/read-dataset.js'
import { serve } from '../../dist/serve.js'
import { ingest } from '../../dist/services/ingest/ingest.js'

/**
 * The service as it is shipped, in a process that also answers the bench's questions about it: how long the event loop was
 * held, which statements an answer took, and how long the engine takes for these alone. Plain JavaScript, since it runs what
 * was built.
 */

/** How often the event loop is looked at, in milliseconds: what is measured is this more than what it was held. */
const LOOK = 1

const loop = monitorEventLoopDelay({ resolution: LOOK })
let recorded
let kept = []
/** The one engine of the service, known from its first read on. */
let engine

/** With `PARLEY_BENCH_MEMORY=off` the embedded engine answers each read anew: else only the first of a shape would be one. */
if (process.env.PARLEY_BENCH_MEMORY === 'off') {
  Memory.prototype.answer = async (_statement, _parameters, run) => (await run()).rows
}

/** Writes down what the service reads, from outside of it. */
for (const { prototype } of [EmbeddedEngine, Neo4jEngine]) {
  const { read } = prototype
  prototype.read = async function (statement, parameters, options) {
    const entry = { again: () => read.call(this, statement, parameters), began: performance.now(), ended: 0 }
    engine = this
    recorded?.push(entry)
    try {
      return await read.call(this, statement, parameters, options)
    } finally {
      entry.ended = performance.now()
    }
  }
}

const service = await serve(readConfig(process.env), pino({ level: 'silent' }))
service.readiness.ready = true

const ANSWERS = {
  /** Begins to look at the event loop. */
  watch: () => {
    loop.reset()
    loop.enable()
  },
  /** The longest that it was held since. */
  longest: () => {
    loop.disable()
    return Math.max(0, loop.max / 1e6 - LOOK)
  },
  record: () => {
    recorded = []
  },
  /** Ends recording; gives how many statements were read. */
  recorded: () => {
    kept = recorded
    recorded = undefined
    return kept.length
  },
  /** Milliseconds that the engine takes for what was recorded, those that ran together again together. */
  replay: () =>
    timed(async () => {
      for (const wave of wavesOf(kept)) await Promise.all(wave.map(({ again }) => again()))
    }),
  /** Milliseconds that the engine takes for other statements. */
  time: ({ statements, parameters }) =>
    timed(async () => {
      for (const statement of statements) await engine.read(statement, parameters)
    }),
  /** Gives the city a name, as an import would. */
  rename: async ({ city, name }) => {
    const files = new Map([['cities', JSON.stringify([{ ...city, name }])]])
    const { rejected } = await ingest(service.graph, readDataset(files, 'bench'), { now: new Date() })
    if (rejected.length > 0) throw new Error(JSON.stringify(rejected))
  },
}

async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Reads that began before an earlier one ended ran together. */
function wavesOf(reads) {
  const waves = []
  let ends = Number.NEGATIVE_INFINITY
  for (const read of reads) {
    if (read.began >= ends) {
      waves.push([])
      ends = Number.POSITIVE_INFINITY
    }
    waves.at(-1).push(read)
    ends = Math.min(ends, read.ended)
  }
  return waves
}

process.on('message', async ({ ask, about }) => {
  try {
    process.send({ answer: await ANSWERS[ask](about) })
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) })
  }
})
const stop = () => service.stop().finally(() => process.exit(0))
process.once('SIGTERM', stop).once('disconnect', stop)
process.send({ answer: service.url })
