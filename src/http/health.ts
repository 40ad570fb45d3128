import { type RequestHandler, Router } from 'express'
import type { KnowledgeGraph } from '../graph/index.js'

/** Where the service is in its life. */
export interface Readiness {
  /** The seed is loaded and requests are welcome. */
  ready: boolean
}

/** `/healthz`: the process is alive. `/readyz`: it can answer, since the engine does and the seed is loaded. */
export function healthRoutes(graph: KnowledgeGraph, readiness: Readiness): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  router.get('/readyz', ready(graph, readiness))
  return router
}

const CHECK_MS = 1_000

const ready =
  (graph: KnowledgeGraph, readiness: Readiness): RequestHandler =>
  async (_request, response) => {
    const reason = readiness.ready ? await failure(graph) : 'The service is starting or stopping.'
    response.status(reason ? 503 : 200).json(reason ? { status: 'not ready', reason } : { status: 'ready' })
  }

async function failure(graph: KnowledgeGraph): Promise<string | undefined> {
  try {
    await graph.check({ timeoutMs: CHECK_MS })
    return undefined
  } catch {
    return 'The graph does not answer.'
  }
}
