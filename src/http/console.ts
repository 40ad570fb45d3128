import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import type { Documents } from '../pages/index.js'
import type { Question } from './questions.js'

/** What the console's page may load: itself alone. Monaco sets styles inline. */
const POLICY = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
  },
})

/** `/graphiql/`: GraphiQL as it was built into `folder`, with the questions as its examples. Works offline. */
export function consoleRoute(folder: URL, questions: readonly Question[], documents: Documents): Router {
  const router = Router()
  router.use(POLICY)
  router.get('/', pageQuery(documents))
  router.get('/questions.json', (_request, response) => {
    response.json(questions)
  })
  router.use(
    '/assets',
    express.static(fileURLToPath(new URL('assets/', folder)), { immutable: true, maxAge: '1y' }),
  )
  router.use(express.static(fileURLToPath(folder), { cacheControl: true, maxAge: 0 }))
  return router
}

/** `?page=city&variables=…`: opens with the query behind a page, written out as the console takes it. */
const pageQuery =
  (documents: Documents): RequestHandler =>
  ({ query: { page, variables } }, response, next) => {
    const query = typeof page === 'string' ? documents.get(page) : undefined
    if (query === undefined) return next()
    const parameters = new URLSearchParams({ query, ...(typeof variables === 'string' && { variables }) })
    response.redirect(302, `?${parameters}`)
  }
