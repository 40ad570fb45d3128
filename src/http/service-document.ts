import type { RequestHandler } from 'express'
import type { KnowledgeGraph } from '../graph/index.js'

/** `/` for programs: what is here, and where it is. Browsers get a page. */
export const serviceDocument =
  (graph: KnowledgeGraph): RequestHandler =>
  async (request, response, next) => {
    response.vary('accept')
    if (request.accepts(['html', 'json']) !== 'json') return next()
    const reads = graph.reads()
    const [statistics, datasets] = await Promise.all([reads.statistics(), reads.datasets()])
    response.json({
      name: 'Parley',
      description: 'Who takes part in which dialogues, when, in which role, and who says so.',
      graphql: '/graphql',
      console: '/graphiql/',
      schema: '/schema.graphql',
      health: { alive: '/healthz', ready: '/readyz' },
      statistics,
      datasets,
    })
  }
