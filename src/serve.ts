import type { Logger } from 'pino'
import type { Config } from './config.js'
import { DEFAULT_LIMITS, type Limits } from './graphql/limits.js'
import { createSchema } from './graphql/schema.js'
import { createServer } from './graphql/server.js'
import { createApp } from './http/app.js'
import type { Readiness } from './http/health.js'
import { type Listening, listen } from './http/listen.js'
import { readQuestions } from './http/questions.js'
import { openGraph } from './open-graph.js'

/** The running service. */
export interface Service {
  readonly url: string
  readonly graph: Awaited<ReturnType<typeof openGraph>>['graph']
  readonly readiness: Readiness
  /** Ends cleanly: no new requests, running ones finished, the graph closed. */
  readonly stop: () => Promise<void>
}

/** How long running requests may take at the end. */
const GRACE_MS = 10_000
const PROJECT = new URL('../', import.meta.url)

/** Starts the service; it is ready when `readiness.ready` is set, which is the caller's to do. */
export async function serve(
  config: Config,
  logger: Logger,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Service> {
  const logUnforeseen = (error: unknown, reference: string) =>
    logger.error({ err: error, reference }, 'unforeseen error')
  const { engine, graph } = await openGraph(config)
  const readiness: Readiness = { ready: false }
  const server = createServer({ schema: createSchema(), limits, logUnforeseen })
  await server.start()
  const app = createApp({
    graph,
    server,
    limits,
    readiness,
    questions: readQuestions(new URL('examples/questions/', PROJECT)),
    web: new URL('web/', PROJECT),
    publicUrl: config.publicUrl,
    logUnforeseen,
  })
  let listening: Listening
  try {
    listening = await listen(app, config.host, config.port)
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    url: listening.url,
    graph,
    readiness,
    stop: async () => {
      readiness.ready = false
      await listening.stop(GRACE_MS)
      await server.stop()
      await engine.close()
    },
  }
}
